package vn.nennep.roster.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.PersonCategory;

/// @param another that it is somebody else of the same name and year of birth
record NewcomerForm(
        @NotBlank(message = "Nhập họ và tên") String fullName,
        @Nullable Integer birthYear,
        @NotEmpty(message = "Chọn ít nhất một đối tượng") Set<PersonCategory> categories,

        @NotNull(message = "Nhập ngày bắt đầu sinh hoạt ở đây") LocalDate day,

        boolean another) {}
