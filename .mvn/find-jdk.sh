# Sourced by ./mvnw and ./mahdar: points JAVA_HOME at a JDK 25, without the caller setting anything.
# Order: JAVA_HOME, MAHDAR_JDK, the places where distributions and installers put JDKs, `java` on PATH.
# Ends the calling script with instructions where there is none; nothing is ever installed from here.

mahdar_is_jdk25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    case "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")" in
      25) return 0 ;;
      *) return 1 ;;
    esac
  fi
  case "$("$1/bin/javac" -version 2>&1)" in "javac 25"*) return 0 ;; *) return 1 ;; esac
}

mahdar_find_jdk25() {
  for mahdar_home in "${JAVA_HOME-}" "${MAHDAR_JDK-}"; do
    if [ -n "$mahdar_home" ] && mahdar_is_jdk25 "$mahdar_home"; then printf '%s\n' "$mahdar_home"; return 0; fi
  done
  # A leading dot is a prefix here, not a wildcard: mvnw runs with globbing off, hence the listing.
  for mahdar_root in /usr/lib/jvm /opt /opt/java /opt/jdk "${HOME:-/nonexistent}/.sdkman/candidates/java" \
    "${HOME:-/nonexistent}/.jdks" /Library/Java/JavaVirtualMachines; do
    [ -d "$mahdar_root" ] || continue
    for mahdar_name in $(ls "$mahdar_root" 2>/dev/null); do
      for mahdar_home in "$mahdar_root/$mahdar_name" "$mahdar_root/$mahdar_name/Contents/Home"; do
        if mahdar_is_jdk25 "$mahdar_home"; then printf '%s\n' "$mahdar_home"; return 0; fi
      done
    done
  done
  if mahdar_java="$(command -v javac 2>/dev/null)"; then
    mahdar_home="$(dirname "$(dirname "$(readlink -f "$mahdar_java" 2>/dev/null || printf '%s' "$mahdar_java")")")"
    if mahdar_is_jdk25 "$mahdar_home"; then printf '%s\n' "$mahdar_home"; return 0; fi
  fi
  return 1
}

if mahdar_jdk="$(mahdar_find_jdk25)"; then
  JAVA_HOME="$mahdar_jdk"
  export JAVA_HOME
else
  {
    echo "Mahdar needs a JDK 25, and none was found (looked at JAVA_HOME, MAHDAR_JDK, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, PATH)."
    echo "Get one, for example:"
    echo "  Eclipse Temurin  https://adoptium.net/temurin/releases/?version=25"
    echo "  SDKMAN           sdk install java 25-tem"
    echo "  Debian 13+       apt install openjdk-25-jdk-headless"
    echo "Then run this again, or name its folder:  MAHDAR_JDK=/path/to/jdk-25 $0"
  } >&2
  exit 1
fi
