package vn.nennep.privacy.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.nennep.privacy.Purpose;

/// The register of all tables that hold data of persons. Purpose, basis, recipients and term follow from what
/// is stated of the purpose; here only where it lies and how it is guarded. A test compares it with the real
/// schema.
public final class DataMap {

    private static final int COLUMNS = 6;

    private DataMap() {}

    /// @param table "people.person"
    /// @param columns those that hold data of persons
    public record Entry(String table, List<String> columns, Purpose purpose, String whose, String what, Guard guard) {}

    /// How a table is guarded.
    public enum Guard {
        ROWS("Cơ sở dữ liệu chỉ cho người trong phạm vi thấy từng dòng; mỗi lần xem được ghi lại"),
        OWN("Chỉ chủ tài khoản và quản trị hệ thống trong phạm vi"),
        SECRET("Chỉ dùng để so khớp, không trang nào hiện"),
        COUNT("Chỉ có số thứ tự, không trang nào hiện"),
        OFFICE("Người có vai trò ở đơn vị hoặc cấp trên");

        private final String label;

        Guard(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static List<Entry> entries() {
        try (InputStream file = Objects.requireNonNull(DataMap.class.getResourceAsStream("/privacy/data-map.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DataMap::entry)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(String line) {
        String[] told = line.split("\t", -1);
        if (told.length != COLUMNS) {
            throw new IllegalStateException("a line of the data map has six columns: " + line);
        }
        return new Entry(
                told[0],
                Arrays.stream(told[1].split(",")).map(String::strip).toList(),
                Purpose.valueOf(told[2]),
                told[3],
                told[4],
                Guard.valueOf(told[5]));
    }
}
