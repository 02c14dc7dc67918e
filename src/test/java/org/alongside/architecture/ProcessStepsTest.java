package org.alongside.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.architecture.ProcessModel.ForEach;
import org.alongside.engine.ProcessSteps;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What a model asks of its process's steps exists in Java, and nothing there is left over. */
class ProcessStepsTest {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^()]*)\\)}");
    private static final Pattern ARGUMENTS = Pattern.compile("caseId(, ?(execution\\.processInstanceId|[a-z]\\w*))*");
    private static final Pattern DURATION = Pattern.compile("P(\\d+D)?(T\\d+[HM])?");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.alongside");

    @ForEach
    void callsForEachServiceTaskTheStepOfItsName(ProcessModel model) {
        Predicate<ServiceTask> rule = task -> Call.in(task.getCamundaExpression())
                .filter(call -> call.bean().equals(model.bean()))
                .filter(call -> call.method().equals(task.getId()))
                .isPresent();
        assertThat(model.breaking(ServiceTask.class, rule)).isEmpty();
    }

    @ForEach
    void waitsForADayThatItsStepsComputeOrForAFixedTime(ProcessModel model) {
        Predicate<TimerEventDefinition> rule = timer -> {
            var date = text(timer.getTimeDate());
            var duration = text(timer.getTimeDuration());
            return timer.getTimeCycle() == null
                    && (date.isEmpty() != duration.isEmpty())
                    && (isStep(date + duration, model)
                            || DURATION.matcher(duration).matches());
        };
        assertThat(model.all(TimerEventDefinition.class))
                .filteredOn(rule.negate())
                .extracting(timer -> timer.getParentElement().getAttributeValue("id"))
                .isEmpty();
    }

    @ForEach
    void asksNoBeanOnTheWay(ProcessModel model) {
        assertThat(model.all(ConditionExpression.class))
                .extracting(Expression::getTextContent)
                .allSatisfy(condition -> assertThat(condition).matches("\\$\\{[^.()]+}"));
    }

    @ForEach
    void hasExactlyTheStepsThatTheModelCalls(ProcessModel model) {
        var called = calls(model).map(Call::signature).collect(toCollection(TreeSet::new));
        if (called.isEmpty()) {
            assertThat(steps(model)).isEmpty();
        } else {
            assertThat(steps(model))
                    .as("classes of %s", model.bean())
                    .singleElement()
                    .satisfies(steps -> {
                        assertThat(steps.getAnnotationOfType(ProcessSteps.class).value())
                                .isEqualTo(model.bean());
                        assertThat(publicMethodsOf(steps)).containsExactlyInAnyOrderElementsOf(called);
                    });
        }
    }

    private static Stream<Call> calls(ProcessModel model) {
        return Stream.concat(
                        model.all(ServiceTask.class).stream().map(ServiceTask::getCamundaExpression),
                        model.all(TimerEventDefinition.class).stream()
                                .flatMap(timer -> Stream.of(timer.getTimeDate(), timer.getTimeDuration()))
                                .map(ProcessStepsTest::text))
                .flatMap(expression -> Call.in(expression).stream());
    }

    private static List<JavaClass> steps(ProcessModel model) {
        var bean = model.bean();
        var name = bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1) + "Steps";
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .filter(type -> type.getPackageName().matches("org\\.alongside\\.\\w+\\.process"))
                .toList();
    }

    private static List<String> publicMethodsOf(JavaClass steps) {
        return steps.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(ProcessStepsTest::signature)
                .toList();
    }

    private static String signature(JavaMethod method) {
        return method.getName() + "/" + method.getRawParameterTypes().size();
    }

    private static boolean isStep(String expression, ProcessModel model) {
        return Call.in(expression)
                .filter(call -> call.bean().equals(model.bean()))
                .isPresent();
    }

    private static String text(Expression expression) {
        return expression == null ? "" : expression.getTextContent().strip();
    }

    /** {@code ${bean.method(caseId, word)}}. */
    private record Call(String bean, String method, int arguments) {

        static Optional<Call> in(String expression) {
            var call = CALL.matcher(Objects.requireNonNullElse(expression, ""));
            return call.matches() && ARGUMENTS.matcher(call.group(3)).matches()
                    ? Optional.of(
                            new Call(call.group(1), call.group(2), call.group(3).split(",").length))
                    : Optional.empty();
        }

        String signature() {
            return method + "/" + arguments;
        }
    }
}
