package vn.nennep.organization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// Stable identity of a unit; names, kinds and places change around it.
public record UnitId(long value) implements Comparable<UnitId> {

    private static final Pattern CODE = Pattern.compile("^\\s*dv\\s*(\\d{1,15})(\\s.*)?$");

    /// As files show it: `ĐV12`.
    public String code() {
        return "ĐV" + value;
    }

    /// From a cell that begins with a code: `ĐV12`, `dv 12`, `ĐV12 Huyện ủy Châu Thành`.
    public static Optional<UnitId> ofCode(String typed) {
        Matcher code = CODE.matcher(VietnameseText.fold(typed));
        return code.matches() ? Optional.of(new UnitId(Long.parseLong(code.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
