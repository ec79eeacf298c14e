package vn.nennep.study.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.NewConference;

/// @param unit who holds it; only a new conference names it
/// @param sites units called, each with all below it
/// @param assignment the duty it was called for
record ConferenceForm(
        @Nullable UnitId unit,

        @NotBlank(message = "Ghi tên hội nghị, như trên giấy mời") @Size(max = 300, message = "Ghi tên ngắn hơn: tối đa 300 ký tự") String title,

        @NotNull(message = "Chọn chuyên đề của hội nghị") TopicId topic,

        @NotNull(message = "Chọn ngày tổ chức, ví dụ 09/4/2024") LocalDate heldOn,

        @Nullable LocalTime startsAt,
        @NotNull(message = "Chọn hình thức tổ chức") ConferenceMode mode,

        @Size(max = 300, message = "Ghi địa điểm ngắn hơn: tối đa 300 ký tự") String place,

        @Size(max = 300, message = "Ghi ngắn hơn: tối đa 300 ký tự") String chair,

        @Size(max = 300, message = "Ghi ngắn hơn: tối đa 300 ký tự") String rapporteur,

        @Size(max = 20_000, message = "Ghi chương trình ngắn hơn: tối đa 20.000 ký tự") String agenda,

        @NotEmpty(message = "Chọn ít nhất một đối tượng được gọi") Set<PersonCategory> audience,

        @NotEmpty(message = "Chọn ít nhất một điểm cầu") Set<UnitId> sites,
        @Nullable AssignmentId assignment) {

    static ConferenceForm of(Conference conference, Set<UnitId> sites) {
        return new ConferenceForm(
                conference.unit(),
                conference.title(),
                conference.topic(),
                conference.heldOn(),
                conference.startsAt(),
                conference.mode(),
                conference.place(),
                conference.chair(),
                conference.rapporteur(),
                conference.agenda(),
                conference.audience(),
                sites,
                conference.assignment());
    }

    NewConference calledBy(UnitId holder, @Nullable AssignmentId duty, @Nullable ConferenceId makeUpFor) {
        return new NewConference(
                holder,
                topic,
                title,
                mode,
                heldOn,
                startsAt,
                place,
                chair,
                rapporteur,
                agenda,
                audience,
                sites,
                duty,
                makeUpFor);
    }
}
