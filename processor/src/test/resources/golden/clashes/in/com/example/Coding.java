package com.example;

import dev.cordon.Task;

/** Uses types of its package whose names the generated codecs have a use for too. */
final class Coding {

  @Task
  static Codec types(
      Codec codec,
      Codecs codecs,
      Encoder encoder,
      Decoder decoder,
      CallCodec callCodec,
      ReferenceCodec referenceCodec,
      JdkCodecs jdkCodecs,
      TimeCodecs timeCodecs)
      throws IOException, java.io.IOException {
    return codec;
  }

  @Task
  static java.nio.file.Path named(
      NamedCodec named, java.time.Year out, int in, int call, int CallCodec, int Codecs, int dev) {
    return null;
  }

  @Task
  static <Codecs, Encoder, Line, LineCodec, VariablesCodec> Both<Codecs, LineCodec> variables(
      Codecs codecs, Encoder encoder, Inner.Line line, Line variable, VariablesCodec codec) {
    return null;
  }

  @Task
  static Call call(Call call, Reference reference) {
    return call;
  }

  @Task(name = "Line")
  static Inner.Line first(Inner.Line line) {
    return line;
  }

  @Task(name = "Coding_Inner_Line")
  static int second() {
    return 2;
  }

  @Task
  static java.lang.Number platform(java.lang.Number platform, Number number, Thread thread) {
    return platform;
  }

  /** Its codec, and that of its task, would hide those of the runtime. */
  record Call(Reference reference, Inner.Codec codec) {}

  record Reference(int out, int in, int value, int INSTANCE, int Codecs) {}

  record Both<Codec, value>(Codec codec, value codecs) {}

  static final class Inner {
    record Line(int n) {}

    record Codec(int n) {}

    private Inner() {}
  }

  private Coding() {}
}
