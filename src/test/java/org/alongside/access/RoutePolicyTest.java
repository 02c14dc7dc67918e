package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Closed by default: a page says whose it is, once, or the build fails. */
class RoutePolicyTest {

    private static final JavaClasses ALONGSIDE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alongside");

    @Test
    void everyPageSaysOnceWhoseItIs() {
        assertThat(controllers()).isNotEmpty();
        assertThat(controllers().flatMap(RoutePolicyTest::withoutOnePolicy)).isEmpty();
    }

    @Test
    void noControllerSpellsOutARuleOfItsOwn() {
        assertThat(controllers()
                        .flatMap(it -> Stream.concat(Stream.of(it), it.getMethods().stream()))
                        .filter(it -> it.isAnnotatedWith(PreAuthorize.class)))
                .isEmpty();
    }

    @Test
    void aPageWithoutOrWithTwoPoliciesIsFound() {
        var examples = new ClassFileImporter().importClasses(Open.class, Twice.class, Guarded.class);

        assertThat(withoutOnePolicy(examples.get(Open.class))).hasSize(1);
        assertThat(withoutOnePolicy(examples.get(Twice.class))).hasSize(1);
        assertThat(withoutOnePolicy(examples.get(Guarded.class))).isEmpty();
    }

    private static Stream<JavaClass> controllers() {
        return ALONGSIDE.stream()
                .filter(it -> it.isAnnotatedWith(Controller.class) || it.isMetaAnnotatedWith(Controller.class));
    }

    /** The handler methods that have no policy on themselves or their class, or several. */
    private static Stream<String> withoutOnePolicy(JavaClass controller) {
        List<String> onClass = policies(controller);
        return controller.getMethods().stream()
                .filter(RoutePolicyTest::isHandler)
                .filter(it -> onClass.size() + policies(it).size() != 1)
                .map(JavaMethod::getFullName);
    }

    private static boolean isHandler(JavaMethod method) {
        return method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static List<String> policies(CanBeAnnotated place) {
        Set<? extends JavaAnnotation<?>> annotations =
                place instanceof JavaClass type ? type.getAnnotations() : ((JavaMethod) place).getAnnotations();
        return annotations.stream()
                .map(JavaAnnotation::getRawType)
                .filter(it -> it.isAnnotatedWith(PreAuthorize.class))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    @Controller
    static class Open {
        @GetMapping("/open")
        String open() {
            return "";
        }
    }

    @Controller
    @SignedIn
    static class Twice {
        @PostMapping("/twice")
        @Everyone
        String twice() {
            return "";
        }
    }

    @Controller
    static class Guarded {
        @GetMapping("/guarded")
        @Casework
        String guarded() {
            return "";
        }

        String noPage() {
            return "";
        }
    }
}
