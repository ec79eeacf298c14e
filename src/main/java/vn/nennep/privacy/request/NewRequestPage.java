package vn.nennep.privacy.request;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// A request being written.
public record NewRequestPage(List<Choice> kinds, Form<?> form) {}
