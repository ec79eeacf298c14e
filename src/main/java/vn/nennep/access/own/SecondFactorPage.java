package vn.nennep.access.own;

import vn.nennep.access.factor.Enrolment;
import vn.nennep.web.Form;

/// @param asked when the role wants it and until when, in words; empty when nobody asks
/// @param next where "Để sau" leads; empty when there is no later
public record SecondFactorPage(Form<?> form, Enrolment enrolment, String asked, String next) {}
