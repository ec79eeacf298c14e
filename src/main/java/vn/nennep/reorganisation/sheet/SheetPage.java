package vn.nennep.reorganisation.sheet;

import java.util.List;
import vn.nennep.web.Form;

/// Where a sheet of steps is given, and what is wrong with the one given.
///
/// @param works the words of the first column and what they mean
public record SheetPage(Form<? extends Record> form, List<Fault> faults, List<Meaning> works) {

    public record Fault(int row, String message) {}

    public record Meaning(String word, String meaning) {}
}
