package vn.nennep.privacy.purpose;

import java.util.List;
import vn.nennep.web.Form;

/// One purpose, restated.
///
/// @param history "từ 01/01/2024 đến hết 31/12/2025" and what was stated then
public record PurposePage(String address, Form<?> form, List<Version> history) {

    public record Version(String days, String name, String basis, String term, boolean now) {}
}
