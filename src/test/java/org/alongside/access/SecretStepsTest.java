package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A measure against the offending that becomes known too early does not hold: who does not read of it may not know that there is one. */
class SecretStepsTest {

    @ParameterizedTest
    @ValueSource(strings = {"obtain-measure", "obtainMeasure", "chooseDisruptionTool", "consider-disruption"})
    void aStepTowardsAMeasureIsSecretByItsFormAndByItsTask(String step) {
        assertThat(FormSections.secrecyOf(step)).contains(Section.DISRUPTION);
        assertThat(Stream.concat(FormSections.secret().stream(), FormSections.secretTasks().stream()))
                .contains(step);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tell-about-measure",
                "draftApplication",
                "plan-for-turning18",
                "planForTurning18",
                "plea entered"
            })
    void otherStepsAreOpenWorkForEverybodyOnTheCase(String step) {
        assertThat(FormSections.secrecyOf(step)).isEmpty();
        assertThat(Actors.onCase(Role.FAMILY_SUPPORT_WORKER).mayKnowOf(step)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POLICE_OIC", "MANAGER", "ADMIN", "AUDITOR"})
    void nobodyButPoliceAndManagersMayKnowOfIt(Role role) {
        assertThat(Actors.onCase(role).mayKnowOf("watchMeasure")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"POLICE_OIC", "MANAGER"})
    void policeAndManagersMay(Role role) {
        assertThat(Actors.onCase(role).mayKnowOf("watchMeasure")).isTrue();
    }
}
