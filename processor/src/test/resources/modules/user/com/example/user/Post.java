package com.example.user;

import com.example.library.Letter;
import com.example.library.Parcel;
import dev.cordon.Task;

final class Post {

  @Task
  static Letter answer(Parcel parcel) {
    return new Letter(parcel.receiver());
  }

  private Post() {}
}
