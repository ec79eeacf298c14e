package vn.nennep.testing;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.jspecify.annotations.Nullable;

/// Prints the title of each part of a run as it begins.
public final class Titles implements TestExecutionListener {

    private FixedOrder.@Nullable Part current;

    @Override
    public void executionStarted(TestIdentifier test) {
        test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .map(FixedOrder.Part::of)
                .filter(part -> part != current)
                .ifPresent(this::begin);
    }

    private void begin(FixedOrder.Part part) {
        current = part;
        System.out.printf("%n──── %s ────%n", part.title());
    }
}
