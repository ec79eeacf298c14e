package vn.nennep.planning.change;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// @param obligation its number, or "all" for the whole plan
/// @param place name of the one unit that is meant; empty: all
public record WithdrawalForm(
        @NotBlank(message = "Chọn nhiệm vụ thôi giao") String obligation,
        @Nullable String place) {

    static final String ALL = "all";
}
