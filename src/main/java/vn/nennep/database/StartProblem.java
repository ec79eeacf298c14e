package vn.nennep.database;

/// The program cannot start, and a person can do something about it. Shown plainly, without a stack trace.
public class StartProblem extends RuntimeException {

    private final String remedy;

    /// @param problem what is wrong, in Vietnamese and English
    /// @param remedy what to do, in Vietnamese and English
    public StartProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
