package vn.nennep.reporting.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The line under a section's text that says whether it is saved; htmx swaps it after each saving. It carries the
/// revision on top of which the text is written.
///
/// @param said "Đã lưu lúc …"; empty when nobody has written yet
/// @param theirs what somebody else saved meanwhile, shown beside what is being written; null when nobody did
public record SectionState(
        String anchor, int revision, String said, @Nullable String theirs) {

    static SectionState of(String anchor, Section section, Clock clock) {
        return new SectionState(anchor, section.revision(), said(section, clock), null);
    }

    static SectionState of(String anchor, Saving saving, Clock clock) {
        Section stored = saving.section();
        return switch (saving) {
            case Saving.Saved _ -> of(anchor, stored, clock);
            case Saving.Conflict _ ->
                new SectionState(
                        anchor,
                        stored.revision(),
                        stored.savedBy() + " đã lưu mục này lúc " + at(stored, clock) + ", sau khi trang này được mở. "
                                + "Chữ đang viết của bạn vẫn còn trong ô, chưa lưu. "
                                + "Mời xem bản kia, ghép hai bản rồi bấm Lưu.",
                        stored.body());
        };
    }

    private static String said(Section section, Clock clock) {
        return section.savedAt() == null
                ? ""
                : "Đã lưu lúc " + at(section, clock) + (section.savedBy().isEmpty() ? "" : ", " + section.savedBy());
    }

    private static String at(Section section, Clock clock) {
        return section.savedAt() == null ? "" : Moment.written(section.savedAt(), clock);
    }
}
