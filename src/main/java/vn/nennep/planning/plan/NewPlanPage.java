package vn.nennep.planning.plan;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Problem;

public record NewPlanPage(String text, List<Choice> topics, List<Choice> units, List<Problem> problems) {}
