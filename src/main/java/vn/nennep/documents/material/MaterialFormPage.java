package vn.nennep.documents.material;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// A material that is issued.
///
/// @param issuers to choose from, when there are several
public record MaterialFormPage(Form<?> form, List<Choice> issuers, List<Choice> kinds, List<Choice> topics) {}
