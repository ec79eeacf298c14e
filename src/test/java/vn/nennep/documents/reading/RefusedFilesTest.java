package vn.nennep.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.documents.ExtractedText;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;

class RefusedFilesTest {

    private static final String PLAN = "Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch tổ chức học tập chuyên đề năm 2024. ";

    private final FileReading reading = FileReading.standard();

    @Test
    void an_empty_file_is_refused() {
        refused("trong.docx", new byte[0], Reason.EMPTY);
        refused("trong.txt", Files.utf8(" \n\t\n"), Reason.EMPTY);
        refused("trong.docx", Files.docx(List.of("", " ")), Reason.EMPTY);
    }

    @Test
    void fifty_megabytes_are_refused_without_being_read_to_the_end() {
        AtomicInteger given = new AtomicInteger();
        InputStream upload = new InputStream() {
            @Override
            public int read() {
                return given.incrementAndGet() > 50 << 20 ? -1 : 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                given.addAndGet(length);
                return given.get() > 50 << 20 ? -1 : length;
            }
        };
        assertThatThrownBy(() -> reading.read("lon.docx", upload))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.TOO_LARGE))
                .hasMessageContaining("20 MB");
        assertThat(given.get()).isLessThan(21 << 20);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() {
        byte[] bomb = Files.wordBomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> refused("ke-hoach.docx", bomb, Reason.BOMB));
    }

    @Test
    void many_small_parts_are_a_bomb_too() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", Files.utf8(Files.relations("word/document.xml")));
        for (int i = 0; i < 5_000; i++) {
            parts.put("word/part" + i + ".xml", new byte[0]);
        }
        refused("ke-hoach.docx", Files.zip(parts), Reason.BOMB);
    }

    @Test
    void a_pdf_whose_stream_grows_a_thousandfold_is_refused() throws IOException {
        byte[] bomb = Files.pdfBomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        refused("ke-hoach.pdf", bomb, Reason.BOMB);
    }

    @Test
    void files_with_a_password_are_refused() throws Exception {
        assertThat(refused("ke-hoach.pdf", Files.encryptedPdf("mat-khau"), Reason.ENCRYPTED)
                        .advice())
                .contains("gỡ mật khẩu");
        refused("ke-hoach.docx", Files.encryptedDocx(), Reason.ENCRYPTED);
    }

    @Test
    void a_pdf_that_forbids_copying_is_refused() {
        refused("ke-hoach.pdf", Files.encryptedPdf(""), Reason.ENCRYPTED);
    }

    @Test
    void a_scan_without_text_asks_for_the_text() throws IOException {
        assertThat(refused("ban-chup.pdf", Files.scannedPdf(3), Reason.SCANNED).advice())
                .contains("Word", "Dán văn bản");
        refused("trang-trang.pdf", Files.emptyPages(2), Reason.SCANNED);
    }

    @Test
    void five_thousand_pages_are_refused() throws IOException {
        assertThat(refused("ky-yeu.pdf", Files.emptyPages(5_000), Reason.TOO_LONG))
                .hasMessageContaining("5.000 trang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rac.txt", "rac.docx", "rac.pdf"})
    void binary_junk_is_refused_under_any_name(String name) {
        byte[] junk = new byte[50_000];
        new Random(7).nextBytes(junk);
        refused(name, junk, Reason.DAMAGED);
    }

    @Test
    void what_is_no_document_is_named_and_refused() throws IOException {
        assertThat(refused("phan-mem.docx", exe(), Reason.UNSUPPORTED)).hasMessageContaining("chương trình");
        assertThat(refused("anh.pdf", png(), Reason.UNSUPPORTED)).hasMessageContaining("ảnh");
        assertThat(refused("so-lieu.docx", xlsx(), Reason.UNSUPPORTED)).hasMessageContaining("Excel");
        assertThat(refused("nen.docx", Files.zip(Map.of("a.txt", Files.utf8("a"))), Reason.UNSUPPORTED))
                .hasMessageContaining("tệp nén");
        refused("a.docx", Files.utf8("{\\rtf1\\ansi Xin chao}"), Reason.UNSUPPORTED);
    }

    @Test
    void a_broken_word_file_is_refused() {
        byte[] whole = Files.docx(List.of(PLAN));
        refused("cut.docx", Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
        refused("khong-dong-the.docx", Files.docx("<w:p><w:r><w:t>Không đóng thẻ", Map.of()), Reason.DAMAGED);
        refused(
                "thieu.docx",
                Files.zip(Map.of(
                        "[Content_Types].xml",
                        new byte[0],
                        "_rels/.rels",
                        Files.utf8(Files.relations("word/document.xml")))),
                Reason.DAMAGED);
    }

    @Test
    void a_word_file_may_not_fetch_anything() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            String outside = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (String doctype : List.of(
                    "<!DOCTYPE d SYSTEM \"" + outside + "\">",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + outside + "\"> %x;]>",
                    "<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY x \"" + "&a;".repeat(1000)
                            + "\">]>")) {
                String body = Files.part("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>")
                        .replace("?>", "?>" + doctype);
                refused("xxe.docx", Files.docx("", Map.of("word/document.xml", body)), Reason.DAMAGED);
            }
        } finally {
            server.stop(0);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void reading_that_takes_too_fileis_stopped() {
        FileReading hurried = new SafeFileReading(Duration.ofMillis(1));
        byte[] file = Files.docx(numbered(8_000));
        assertThatThrownBy(() -> hurried.read("cham.docx", new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.TOO_SLOW));
    }

    @Test
    void a_text_of_three_million_letters_is_refused() {
        refused("dai.txt", Files.utf8("Học tập ".repeat(400_000)), Reason.TOO_LONG);
        refused("dai.docx", Files.docx(numbered(40_000)), Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§¶ng Céng s¶n ViÖt Nam, TØnh uû HËu Giang, KÕ ho¹ch häc tËp vµ lµm theo t­ t­ëng, ®¹o ®øc, phong c¸ch Hå ChÝ Minh",
                "ÑAÛNG COÄNG SAÛN VIEÄT NAM, keá hoaïch hoïc taäp vaø laøm theo tö töôûng, ñaïo ñöùc, phong caùch Hoà Chí Minh",
                "Äáº£ng Cá»™ng sáº£n Viá»‡t Nam, káº¿ hoáº¡ch há»c táº­p vÃ  lÃ m theo tÆ° tÆ°á»Ÿng, Ä‘áº¡o Ä‘á»©c"
            })
    void text_typed_with_old_fonts_is_refused_with_advice_to_convert(String mojibake) {
        assertThat(refused("cu.docx", Files.docx(List.of(mojibake)), Reason.OLD_ENCODING)
                        .advice())
                .contains("UniKey");
        assertThatThrownBy(() -> reading.pasted(mojibake)).isInstanceOf(UnreadableFile.class);
        byte[] oneByte = mojibake.getBytes(Charset.forName("windows-1252"));
        refused("cu.txt", oneByte, Reason.OLD_ENCODING);
    }

    @Test
    void a_stamped_file_is_refused_wherever_the_stamp_stands() {
        String header = Files.part("hdr", Files.paragraph("MẬT"));
        String watermark = Files.part(
                "hdr", "<w:p><w:r><w:pict><v:shape><v:textpath string=\"TUYỆT MẬT\"/></v:shape></w:pict></w:r></w:p>");
        String box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + Files.paragraph("TỐI MẬT")
                + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>" + Files.paragraph(PLAN);
        String plan = Files.paragraph(PLAN);
        refused("a.docx", Files.docx(List.of("MẬT", PLAN)), Reason.SECRET);
        refused("a.docx", Files.docx(plan, Map.of("word/header3.xml", header)), Reason.SECRET);
        refused("a.docx", Files.docx(plan, Map.of("word/header3.xml", watermark)), Reason.SECRET);
        refused(
                "a.docx",
                Files.docx(plan, Map.of("docProps/core.xml", "<p><category>TUYỆT MẬT</category></p>")),
                Reason.SECRET);
        refused("a.docx", Files.docx(box, Map.of()), Reason.SECRET);
        refused(
                "a.docx",
                Files.docx(plan + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>MẬT</w:t></w:r></w:p>", Map.of()),
                Reason.SECRET);
        refused("a.pdf", Files.pdf(List.of("TỐI MẬT", PLAN)), Reason.SECRET);
        refused("a.txt", Files.utf8(Normalizer.normalize("MẬT\n" + PLAN, Normalizer.Form.NFD)), Reason.SECRET);
        refused("KH 05 (MẬT).docx", Files.docx(List.of(PLAN)), Reason.SECRET);
        assertThat(refused("a.txt", Files.utf8("TUYỆT MẬT\n" + PLAN), Reason.SECRET))
                .hasMessageContaining("TUYỆT MẬT")
                .extracting(UnreadableFile::advice)
                .asString()
                .contains("không được lưu");
    }

    @Test
    void a_part_given_twice_is_refused_because_programs_differ_in_which_they_show() {
        byte[] zip = Files.zip(Map.of("word/document.xml", new byte[0], "word/documenT.xml", new byte[0]));
        String bytes = new String(zip, StandardCharsets.ISO_8859_1).replace("documenT", "document");
        refused("hai-mat.docx", bytes.getBytes(StandardCharsets.ISO_8859_1), Reason.DAMAGED);
    }

    private UnreadableFile refused(String name, byte[] file, Reason reason) {
        try {
            ExtractedText text = reading.read(name, new ByteArrayInputStream(file));
            throw new AssertionError(name + " was read: " + text);
        } catch (UnreadableFile refusal) {
            assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
            assertThat(refusal.getMessage()).isNotBlank();
            assertThat(refusal.advice()).isNotBlank();
            return refusal;
        }
    }

    /// Lines that differ, so that they do not pack like a bomb.
    private static List<String> numbered(int lines) {
        Random random = new Random(3);
        return Stream.generate(() -> PLAN + random.nextLong()).limit(lines).toList();
    }

    private static byte[] exe() {
        byte[] exe = new byte[2_000];
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[0x3C] = (byte) 0x80;
        exe[0x80] = 'P';
        exe[0x81] = 'E';
        return exe;
    }

    private static byte[] png() {
        byte[] png = new byte[500];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        return png;
    }

    private static byte[] xlsx() {
        return Files.zip(Map.of(
                "_rels/.rels",
                Files.utf8(Files.relations("xl/workbook.xml")),
                "xl/workbook.xml",
                Files.utf8("<workbook/>")));
    }
}
