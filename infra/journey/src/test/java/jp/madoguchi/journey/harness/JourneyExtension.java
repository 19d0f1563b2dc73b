package jp.madoguchi.journey.harness;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the stack and the browser before the first journey and ends them after the last; shows what every window
 * showed when a step failed. The later steps of a class marked {@link InOrder} then fail at once.
 */
public final class JourneyExtension
        implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Journey.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return journey(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        Object failed = context.getRoot().getStore(NAMESPACE).get(context.getRequiredTestClass());
        if (failed != null && context.getRequiredTestClass().isAnnotationPresent(InOrder.class)) {
            throw new AssertionError("Not tried, because \"" + failed + "\" failed.");
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(reason -> {
            ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
            if (store.get(context.getRequiredTestClass()) == null) {
                store.put(context.getRequiredTestClass(), context.getDisplayName());
                journey(context).show(context.getRequiredTestMethod().getName());
            }
        });
    }

    private static Journey journey(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Journey.class, key -> new Journey(), Journey.class);
    }
}
