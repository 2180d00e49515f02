record HelpCodec(int n) {}
