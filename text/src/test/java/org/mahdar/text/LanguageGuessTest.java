package org.mahdar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  private static final String ARABIC =
      "أعلن وزير الخارجية أن بلاده ستستضيف المؤتمر في مطلع الشهر المقبل، وقال إن الدعوات وجهت إلى"
          + " عشرين دولة. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | استقبل رئيس الوزراء في مكتبه السفير الجديد وبحث معه سبل التعاون بين البلدين",
        "ar | استقبلت الوزيرة السفير",
        "ar | قمة ثلاثية",
        "ar | كلمة پوتين أمام المنتدى الاقتصادي",
        "ar | وصل گورباتشوف إلى ڤيينا وغادر منها إلى پاريس في زيارة قصيرة",
        "ar | استقبل الرئیس الایرانی فی طهران وزیر الخارجیة العمانی وبحث معه العلاقات بین البلدین",
        "ar | ﺍﺳﺘﻘﺒﻞ ﺍﻟﺮﺋﻴﺲ ﻓﻲ ﻗﺼﺮﻩ ﻭﻓﺪﺍ ﻣﻦ ﺍﻟﺒﺮﻟﻤﺎﻥ",
        "fa | وزیر امور خارجه در دیدار با سفیر جدید گفت که این همکاری برای هر دو کشور مهم است",
        "fa | وزير امور خارجه در ديدار با سفير جديد گفت كه اين همكارى براى هر دو كشور مهم است",
        "fa | سفر رئیس‌جمهور به پکن",
        "ur | وزیر خارجہ نے کہا کہ دونوں ممالک کے درمیان تجارت میں اضافہ ہوا ہے اور یہ جاری رہے گا",
        "ckb | وەزیری دەرەوە ڕایگەیاند کە کۆبوونەوەکە لە هەولێر بۆ ماوەی دوو ڕۆژ بەڕێوە دەچێت",
        "ug | تاشقى ئىشلار مىنىستىرى ئىككى دۆلەت ئوتتۇرىسىدىكى ھەمكارلىق ۋە سودا توغرۇلۇق سۆزلىدى",
        "kk-Arab | سىرتقى ىستەر ٴمينيسترى ەكى ەل اراسىنداعى ساۋدا جانە ىنتىماقتاستىق تۋرالى ايتتى",
        "ps | د بهرنیو چارو وزیر وویل چې د دواړو هېوادونو ترمنځ اړیکې به په راتلونکي کال کې پراخې شي",
        "und-Latn | The minister said that the talks would go on next week",
        "und-Latn | Le ministre a reçu son homologue à Genève",
        "und-Cyrl | Министр принял посла и обсудил с ним торговлю",
        "und-Hani | 外交部发言人在记者会上回答提问",
        "und-Jpan | 外務大臣は記者会見で質問に答えた",
        "und-Kore | 외교부 대변인은 기자회견에서 밝혔다",
        "und-Hebr | שר החוץ נפגש עם עמיתו",
      })
  void aSentenceIsKnownByItsLettersAndSmallWords(String tag, String sentence) {
    assertThat(LanguageGuess.of(sentence)).isEqualTo(tag);
  }

  @Test
  void whatHasNoLettersHasNoLanguage() {
    assertThat(LanguageGuess.of("")).isNull();
    assertThat(LanguageGuess.of("١٢/٣/٢٠٢٤ - 45% … «»")).isNull();
  }

  @Test
  void aMenuInAnotherScriptOrALongQuotationDoesNotDecide() {
    String menu = "Home News Opinion Sport Contact ".repeat(40);
    String persian = "«گفت که این همکاری برای هر دو کشور مهم است» ".repeat(30);
    assertThat(LanguageGuess.of(menu + ARABIC.repeat(100))).isEqualTo("ar");
    assertThat(LanguageGuess.of(persian + ARABIC.repeat(60))).isEqualTo("ar");
  }

  @Test
  void vowelSignsTatweelAndDirectionMarksChangeNothing() {
    assertThat(LanguageGuess.of("\u200Fقالَ الوَزيرُ إنَّ الاتفـــاقَ في مَراحِلِهِ الأخيرة\u200F"))
        .isEqualTo("ar");
  }

  @Test
  void halfACharacterAtTheEndIsNoError() {
    assertThat(LanguageGuess.of(ARABIC + "\uD83C")).isEqualTo("ar");
  }

  @Test
  void aLongTextCostsNoMoreThanAShortOne() {
    String book = ARABIC.repeat(200_000);
    long start = System.nanoTime();
    assertThat(LanguageGuess.of(book)).isEqualTo("ar");
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }
}
