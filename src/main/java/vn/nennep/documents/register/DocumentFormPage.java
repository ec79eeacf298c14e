package vn.nennep.documents.register;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// A document entered or put right.
///
/// @param fresh it is not in the register yet
/// @param whole all of it may be typed; else the program has issued it, and its number and words stand
/// @param registers to choose from, when there are several
public record DocumentFormPage(
        Form<?> form,
        String action,
        String back,
        boolean fresh,
        boolean whole,
        List<Choice> registers,
        List<Choice> directions,
        List<Choice> kinds,
        List<Choice> urgencies,
        List<Choice> topics) {}
