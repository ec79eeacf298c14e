package vn.nennep.planning.plan;

import java.util.List;
import java.util.Optional;
import vn.nennep.people.Positions;
import vn.nennep.text.VietnameseText;

/// Who usually signs: whoever holds the office that signs for such a body, else its first key leader.
///
/// @param name empty when nobody holds such an office
record Signatory(String capacity, String name) {

    static Signatory among(List<Positions.Holder> offices, String usualCapacity) {
        Optional<Signatory> usual =
                holding(offices, usualCapacity).map(held -> new Signatory(usualCapacity, held.fullName()));
        return usual.or(() -> holding(offices, "BÍ THƯ").map(held -> new Signatory("BÍ THƯ", held.fullName())))
                .or(() -> offices.stream()
                        .filter(Positions.Holder::keyLeader)
                        .findFirst()
                        .map(held -> new Signatory(VietnameseText.upper(held.title()), held.fullName())))
                .orElseGet(() -> new Signatory(usualCapacity, ""));
    }

    /// "Phó Bí thư Thường trực Huyện ủy" holds the office of PHÓ BÍ THƯ.
    private static Optional<Positions.Holder> holding(List<Positions.Holder> offices, String capacity) {
        String key = VietnameseText.key(capacity);
        return offices.stream()
                .filter(held -> VietnameseText.key(held.title()).startsWith(key))
                .findFirst();
    }
}
