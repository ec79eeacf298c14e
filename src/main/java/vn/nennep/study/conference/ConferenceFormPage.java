package vn.nennep.study.conference;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// The form for a new or a known conference.
///
/// @param holders units for which the caller may call one; empty when there is no choice
/// @param stands changes a conference that stands, rather than calling a new one
public record ConferenceFormPage(
        String action,
        String submit,
        String backHref,
        boolean stands,
        String holderId,
        String holderName,
        List<Choice> holders,
        List<Choice> topics,
        List<Choice> modes,
        List<Choice> audience,
        List<Choice> sites,
        Form<?> form) {}
