package vn.nennep.testing;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Prints the title of each part of a run as it begins.
public final class Titles implements BeforeAllCallback {

    private static final AtomicReference<FixedOrder.@Nullable Part> CURRENT = new AtomicReference<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        FixedOrder.Part part = FixedOrder.Part.of(context.getRequiredTestClass());
        if (CURRENT.getAndSet(part) != part) {
            System.out.printf("%n──── %s ────%n", part.title());
        }
    }
}
