package org.mahdar.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * A page saved as «complete» has a folder of its parts beside it: {@code port.html} and {@code
 * port_files/}. Its frames and advertisements are no documents.
 */
final class SavedPages {

  /** What browsers add to the page's name, in the languages that they are set to. */
  private static final List<String> ENDINGS =
      List.of(
          "_files",
          ".files",
          "_file",
          "-Dateien",
          "_fichiers",
          "_archivos",
          "_arquivos",
          "_ficheiros",
          "_bestanden",
          "-filer",
          "_dosyalar",
          "_pliki",
          "_soubory",
          "_fajlovi");

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private SavedPages() {}

  /**
   * Whether a folder holds the parts of a page beside it.
   *
   * @param folder its path, without a slash at the end
   * @param there whether there is a file of this path
   */
  static boolean holdsParts(String folder, Predicate<String> there) {
    for (String ending : ENDINGS) {
      if (folder.endsWith(ending)) {
        String stem = folder.substring(0, folder.length() - ending.length());
        if (PAGES.stream().anyMatch(page -> there.test(stem + page))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a file in an archive lies in such a folder, however deep. */
  static boolean isPart(String name, Predicate<String> there) {
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      if (holdsParts(name.substring(0, slash), there)) {
        return true;
      }
    }
    return false;
  }
}
