package vn.nennep.text;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of documents with the sign and the word they are written with. A kind that is missing here is still read as a
/// sign.
public enum DocumentKind {
    ACTION_PROGRAMME("CTHĐ", "Chương trình hành động"),
    LIAISON_PROGRAMME("CTrPH", "Chương trình phối hợp"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    REPORT("BC", "Báo cáo"),
    GUIDANCE("HD", "Hướng dẫn"),
    LETTER("CV", "Công văn"),
    DECISION("QĐ", "Quyết định"),
    REGULATION("QĐi", "Quy định"),
    STATUTE("QC", "Quy chế"),
    CONCLUSION("KL", "Kết luận"),
    JOINT_DIRECTIVE("CTLT", "Chỉ thị liên tịch"),
    DIRECTIVE("CT", "Chỉ thị"),
    RESOLUTION("NQ", "Nghị quyết"),
    NOTICE("TB", "Thông báo"),
    SUBMISSION("TTr", "Tờ trình"),
    PROJECT("ĐA", "Đề án"),
    PROPOSAL("PA", "Phương án"),
    TELEGRAM("CĐ", "Công điện"),
    DECREE("NĐ", "Nghị định"),
    CIRCULAR("TT", "Thông tư"),
    JOINT_CIRCULAR("TTLT", "Thông tư liên tịch"),
    DIRECTIVE_LETTER("TTh", "Thông tri"),
    MINUTES("BB", "Biên bản"),
    INVITATION("GM", "Giấy mời"),
    RULES("QT", "Quy trình"),
    LAW("Luật", "Luật"),
    ORDINANCE("PL", "Pháp lệnh");

    private final String sign;
    private final String word;

    DocumentKind(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /// As in `258-KH/TU`.
    public String sign() {
        return sign;
    }

    /// As a reader says it: Kế hoạch.
    public String word() {
        return word;
    }

    /// Case matters where it must (`QĐ` decision, `QĐi` regulation), and capitals of a sign are forgiven (`CTR`).
    public static Optional<DocumentKind> bySign(String sign) {
        Optional<DocumentKind> exact =
                Arrays.stream(values()).filter(kind -> kind.sign.equals(sign)).findFirst();
        if (exact.isPresent()) return exact;
        return Arrays.stream(values())
                .filter(kind -> kind.sign.equalsIgnoreCase(sign))
                .findFirst();
    }

    public static Optional<DocumentKind> byWord(String word) {
        String key = VietnameseText.key(word);
        return Arrays.stream(values())
                .filter(kind -> VietnameseText.key(kind.word).equals(key))
                .findFirst();
    }
}
