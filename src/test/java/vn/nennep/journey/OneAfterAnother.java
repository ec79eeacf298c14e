package vn.nennep.journey;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// Steps of one story: when one fails, those after it have nothing to stand on and are left out.
final class OneAfterAnother implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {

    private static final Namespace STORY = Namespace.create(OneAfterAnother.class);

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        String failed = store(context).get("failed", String.class);
        Assumptions.assumeTrue(failed == null, () -> "the story ended at " + failed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (!(failure instanceof org.opentest4j.TestAbortedException)) {
            store(context).put("failed", context.getDisplayName());
            context.getTestInstance()
                    .filter(JourneyTest.class::isInstance)
                    .map(JourneyTest.class::cast)
                    .ifPresent(test -> test.walk.leaveTraces());
        }
        throw failure;
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getParent().orElseThrow().getStore(STORY);
    }
}
