package dev.cordon.internal.launch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of arguments that the {@code java} launcher reads by {@code @file}, which have no limit
 * of length.
 */
final class ArgumentFile {
  private ArgumentFile() {}

  /** Writes {@code arguments} to {@code file}, one on a line. */
  static void write(Path file, List<String> arguments) throws IOException {
    var text = new StringBuilder();
    for (String argument : arguments) {
      text.append('"')
          .append(argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
          .append("\"\n");
    }
    Files.writeString(file, text, nativeCharset());
  }

  /** Returns how the system is told names and words; the launcher reads the file so, too. */
  static Charset nativeCharset() {
    return Charset.forName(
        System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
  }

  /** Replaces each {@code @file} before the main class by the words within it. */
  static List<String> expand(List<String> words) {
    List<String> expanded = new ArrayList<>();
    for (String word : words) {
      if (word.length() > 1 && word.startsWith("@") && word.charAt(1) != '@') {
        try {
          expanded.addAll(split(Files.readString(Path.of(word.substring(1)), nativeCharset())));
        } catch (IOException e) {
          System.getLogger("dev.cordon")
              .log(
                  System.Logger.Level.WARNING,
                  "Children will not inherit the arguments in " + word.substring(1),
                  e);
        }
      } else {
        expanded.add(word);
      }
    }
    return expanded;
  }

  /** Splits the text of such a file by the launcher's rules of quotes, escapes and comments. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    boolean within = false;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else if (c == '\\' && i + 1 < text.length()) {
          i++;
          word.append(unescaped(text.charAt(i)));
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        within = true;
      } else if (Character.isWhitespace(c)) {
        if (within) {
          words.add(word.toString());
          word.setLength(0);
          within = false;
        }
      } else if (c == '#' && !within) {
        while (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
          i++;
        }
      } else {
        word.append(c);
        within = true;
      }
    }
    if (within) {
      words.add(word.toString());
    }
    return words;
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
