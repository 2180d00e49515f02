package dev.cordon.internal.wire;

/** One unit of the protocol: what it says, and its body. */
public record Frame(FrameType type, byte[] body) {}
