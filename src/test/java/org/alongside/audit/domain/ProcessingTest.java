package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.SecurityEvent;
import org.alongside.audit.Processing;
import org.alongside.cases.CaseEvent;
import org.junit.jupiter.api.Test;

class ProcessingTest {

    private static final Set<String> LOGGED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.alongside").stream()
                    .filter(it -> it.isAssignableTo(CaseEvent.class) || it.isAssignableTo(SecurityEvent.class))
                    .filter(it -> !it.isInterface())
                    .map(JavaClass::reflect)
                    .map(EventFacts::kind)
                    .collect(Collectors.toSet());

    private static final List<String> DECLARED = Arrays.stream(Processing.values())
            .flatMap(it -> it.kinds().stream())
            .toList();

    @Test
    void whateverIsLoggedSaysWhatSection62CallsIt() {
        assertThat(DECLARED).containsAll(LOGGED);
    }

    @Test
    void nothingIsDeclaredThatIsNotLoggedOrTwice() {
        assertThat(LOGGED).containsAll(DECLARED);
        assertThat(DECLARED).doesNotHaveDuplicates();
    }
}
