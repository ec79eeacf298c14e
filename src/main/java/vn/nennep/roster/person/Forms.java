package vn.nennep.roster.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;

/// What the acts on a person ask for. Units are typed as `place`; `unit` is the one chosen when several fit.
final class Forms {

    private Forms() {}

    record Transfer(
            @NotBlank(message = "Nhập đơn vị chuyển đến") String place,
            @Nullable UnitId unit,

            @NotNull(message = "Nhập ngày bắt đầu sinh hoạt ở nơi mới") LocalDate day,

            boolean ending) {}

    record Stay(
            @NotBlank(message = "Nhập đơn vị đến sinh hoạt tạm thời") String place,

            @Nullable UnitId unit,
            @NotNull(message = "Nhập ngày bắt đầu") LocalDate day,
            @Nullable LocalDate until) {}

    record Membership(
            @NotBlank(message = "Nhập đoàn thể hoặc cơ quan tham gia") String place,

            @Nullable UnitId unit,
            @NotNull(message = "Nhập ngày tham gia") LocalDate day) {}

    record Office(
            @NotBlank(message = "Nhập chức vụ, ví dụ Phó Bí thư chi bộ") String title,

            @NotBlank(message = "Nhập đơn vị mà chức vụ thuộc về") String place,

            @Nullable UnitId unit,
            @NotNull(message = "Nhập ngày giữ chức vụ") LocalDate day,
            @Nullable LocalDate until) {}

    record Categories(
            @NotEmpty(message = "Chọn ít nhất một đối tượng") Set<PersonCategory> categories,

            @NotNull(message = "Nhập ngày bắt đầu") LocalDate day) {}

    record Correction(
            @NotBlank(message = "Nhập họ và tên") String fullName,
            @Nullable Integer birthYear) {}

    record Departure(
            @NotNull(message = "Nhập ngày thôi sinh hoạt") LocalDate day) {}

    record End(@NotNull(message = "Nhập ngày kết thúc") LocalDate day) {}
}
