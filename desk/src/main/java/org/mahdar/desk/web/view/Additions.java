package org.mahdar.desk.web.view;

import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mahdar.desk.intake.Job;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.intake.Parcel;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Unclear;

/** Takes what somebody sends and puts it on its way into the ledger. */
record Additions(Jobs jobs) implements Act {

  private static final Label NOTHING =
      new Label(
          "Nothing was sent. Choose files, or write an address or a text.",
          "لم يُرسل شيء. اختر ملفات أو اكتب عنوانا أو نصا.");
  private static final Label NO_ADDRESS =
      new Label(
          "An address begins with http:// or https://. Files are sent with the first form.",
          "يبدأ العنوان بـ http:// أو https://، أما الملفات فترسل بالنموذج الأول.");

  @Override
  public String path() {
    return "/add";
  }

  @Override
  public String perform(Asked asked) {
    String address = asked.sent("address");
    String text = asked.sent("text");
    List<UploadedFile> files =
        asked.context().uploadedFiles("files").stream().filter(it -> it.size() > 0).toList();
    Job job;
    if (address != null) {
      job = fetch(address);
    } else if (text != null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      job = Parcel.send(jobs, it -> it.put(name(text), new ByteArrayInputStream(bytes)));
    } else if (!files.isEmpty()) {
      job = Parcel.send(jobs, parcel -> receive(files, parcel));
    } else {
      throw new Unclear(NOTHING);
    }
    return "/add/" + job.id();
  }

  private Job fetch(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      throw new Unclear(NO_ADDRESS);
    }
    return jobs.start(List.of(address), List.of(address), article -> article, () -> {});
  }

  /** One text has one name, so that adding it twice changes nothing. */
  private static String name(String text) {
    return "text-" + Integer.toHexString(text.hashCode()) + "-" + text.length() + ".txt";
  }

  private static void receive(List<UploadedFile> files, Parcel parcel) throws IOException {
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        parcel.put(file.filename(), in);
      }
    }
  }
}
