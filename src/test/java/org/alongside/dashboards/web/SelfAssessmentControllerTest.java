package org.alongside.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.SelfAssessment;
import org.alongside.dashboards.domain.SelfAssessmentGrade;
import org.alongside.dashboards.domain.SelfAssessmentQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ConcurrentModel;
import org.springframework.web.servlet.ModelAndView;

/** A question of the self-assessment is answered by a manager. */
class SelfAssessmentControllerTest {

    private final SelfAssessment assessment = mock(SelfAssessment.class);
    private final CurrentActor current = mock(CurrentActor.class);
    private final Actor manager = Actors.in(new UUID(0, 1), Role.MANAGER);
    private final SelfAssessmentController controller =
            new SelfAssessmentController(assessment, mock(People.class), current);

    @BeforeEach
    void signedIn() {
        when(current.require()).thenReturn(manager);
    }

    @Test
    void keepsAnAnswer() {
        controller.answer("training", "PARTLY_IN_PLACE", " Half of the team ", new ConcurrentModel());

        verify(assessment)
                .answer(
                        manager,
                        new SelfAssessment.Answer(
                                SelfAssessmentQuestion.TRAINING,
                                SelfAssessmentGrade.PARTLY_IN_PLACE,
                                "Half of the team"));
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        var model = new ConcurrentModel();

        ModelAndView answer = controller.answer("training", "", "Half of the team", model);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(model.getAttribute("words")).isEqualTo("Half of the team");
        assertThat(model.getAttribute("errors"))
                .isEqualTo(Map.of("grade", "Choose how far your organisation has come"));
        verify(assessment, never()).answer(any(), any());
    }
}
