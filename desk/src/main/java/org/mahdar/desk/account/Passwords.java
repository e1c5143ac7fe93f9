package org.mahdar.desk.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Passwords as Argon2id, with the cost that OWASP advises: 19 MiB, two passes. */
public final class Passwords {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 500;

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;
  private static final int SALT_BYTES = 16;

  private Passwords() {}

  public static boolean isFit(String password) {
    return password.length() >= SHORTEST && password.length() <= LONGEST && !password.isBlank();
  }

  public static String hash(String password) {
    Argon2Function function =
        Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID);
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
  }

  public static boolean fits(String password, String hash) {
    return password.length() <= LONGEST
        && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }
}
