record Helper(String text) implements java.io.Serializable {}
