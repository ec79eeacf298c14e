package vn.nennep.documents.material;

/// What a study material is.
enum MaterialKind {
    BOOKLET("Tài liệu, sách nhỏ"),
    EBOOK("Sách điện tử"),
    OUTLINE("Đề cương"),
    VIDEO("Video ghi lại"),
    LINK("Trang liên kết");

    private final String label;

    MaterialKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
