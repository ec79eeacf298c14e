package vn.nennep.planning.breakthrough;

/// What a unit chooses.
enum BreakthroughKind {
    BREAKTHROUGH("Nội dung đột phá"),
    KEY_TASK("Nhiệm vụ trọng tâm"),
    MODEL("Mô hình");

    private final String label;

    BreakthroughKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
