package vn.nennep.access.signin;

import java.util.List;
import vn.nennep.access.SampleSignIn;
import vn.nennep.web.Problem;

public record SignInPage(String username, String next, List<Problem> problems, List<SampleSignIn.Entry> samples) {}
