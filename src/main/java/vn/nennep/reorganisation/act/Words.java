package vn.nennep.reorganisation.act;

/// What the users call a module's records, by its schema.
final class Words {

    private Words() {}

    /// @param relation as `planning.assignment`
    static String of(String relation) {
        return switch (relation.substring(0, relation.indexOf('.'))) {
            case "organization" -> "cơ cấu đơn vị";
            case "people" -> "nơi sinh hoạt hoặc chức vụ của người";
            case "access" -> "vai trò";
            case "planning" -> "kế hoạch, nhiệm vụ";
            case "study" -> "hội nghị, điểm danh";
            case "reporting" -> "báo cáo";
            default -> "dữ liệu của đơn vị";
        };
    }
}
