package jp.madoguchi.testkit.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import jp.madoguchi.testkit.Requirement;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes {@code target/requirements.tsv}: clause, test, result. Registered for every test run through its service file. */
public final class RequirementListener implements TestExecutionListener {

    private final Set<String> lines = new ConcurrentSkipListSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            return;
        }
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(source -> note(source, result));
    }

    private void note(MethodSource source, TestExecutionResult result) {
        Method method = source.getJavaMethod();
        Class<?> type = source.getJavaClass();
        Set<String> clauses = new TreeSet<>();
        Stream.of(requirement(method), requirement(type))
                .flatMap(Optional::stream)
                .forEach(requirement -> clauses.addAll(Arrays.asList(requirement.value())));
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        clauses.forEach(clause -> lines.add(String.join(
                "\t", clause, type.getSimpleName() + "." + method.getName(), passed ? "passed" : "failed")));
    }

    private static Optional<Requirement> requirement(java.lang.reflect.AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, Requirement.class);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        Path target = Path.of("target");
        if (lines.isEmpty() || !Files.isDirectory(target)) {
            return;
        }
        try {
            Files.write(target.resolve("requirements.tsv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
