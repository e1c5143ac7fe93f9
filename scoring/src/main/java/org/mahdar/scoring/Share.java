package org.mahdar.scoring;

/** So many right answers to so many questions. */
public record Share(int right, int asked) {

  public static final Share NONE = new Share(0, 0);

  public Share {
    if (right < 0 || asked < right) {
      throw new IllegalArgumentException("no such share: " + right + "/" + asked);
    }
  }

  public Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), asked + 1);
  }

  /** 0 when nothing was asked. */
  public double accuracy() {
    return asked == 0 ? 0 : (double) right / asked;
  }

  @Override
  public String toString() {
    return right + "/" + asked;
  }
}
