package org.alongside.dashboards.web;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.CurrentActor;
import org.alongside.access.ManagersOnly;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.SelfAssessment;
import org.alongside.dashboards.domain.SelfAssessmentGrade;
import org.alongside.dashboards.domain.SelfAssessmentQuestion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager answers a question of the self-assessment; what was answered before stays beside it. */
@Controller
@ManagersOnly
class SelfAssessmentController {

    private static final int LONGEST = 4000;

    private final SelfAssessment assessment;
    private final People people;
    private final CurrentActor current;

    SelfAssessmentController(SelfAssessment assessment, People people, CurrentActor current) {
        this.assessment = assessment;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/dashboards/self-assessment/{id}")
    String question(@PathVariable String id, Model model) {
        SelfAssessmentQuestion question = asked(id);
        Optional<SelfAssessment.Given> newest = assessment.newest(current.require(), question);
        return page(
                question,
                newest.map(it -> it.answer().grade().name()).orElse(""),
                newest.map(it -> it.answer().words()).orElse(""),
                Map.of(),
                model);
    }

    @PostMapping("/dashboards/self-assessment/{id}")
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        SelfAssessmentQuestion question = asked(id);
        Optional<SelfAssessmentGrade> chosen = Arrays.stream(SelfAssessmentGrade.values())
                .filter(it -> it.name().equals(grade))
                .findFirst();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            wrong.put("grade", "Choose how far your organisation has come");
        }
        if (words.isBlank()) {
            wrong.put("words", "Enter what the grade rests on");
        } else if (words.length() > LONGEST) {
            wrong.put("words", "The answer must be %d characters or fewer".formatted(LONGEST));
        }
        if (!wrong.isEmpty()) {
            return new ModelAndView(
                    page(question, grade, words, wrong, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        assessment.answer(current.require(), new SelfAssessment.Answer(question, chosen.orElseThrow(), words.strip()));
        return new ModelAndView("redirect:/dashboards/return#self-assessment");
    }

    private static SelfAssessmentQuestion asked(String id) {
        return SelfAssessmentQuestion.withId(id).orElseThrow(() -> new NotFound("question"));
    }

    private String page(
            SelfAssessmentQuestion question, String grade, String words, Map<String, String> wrong, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("grade", grade);
        model.addAttribute("grades", SelfAssessmentGrade.values());
        model.addAttribute("words", words);
        model.addAttribute("errors", wrong);
        model.addAttribute(
                "problems",
                wrong.entrySet().stream()
                        .map(it -> new Problem("#" + it.getKey(), it.getValue()))
                        .toList());
        model.addAttribute("history", history(question));
        return "dashboards/self-assessment";
    }

    private List<Line> history(SelfAssessmentQuestion question) {
        return assessment.history(current.require(), question).stream()
                .map(it -> new Line(
                        it.answer().grade().title(),
                        it.answer().words(),
                        people.nameOf(it.by()),
                        it.at().atZone(LegalToday.LONDON)))
                .toList();
    }

    /** What is wrong with a field, and where it is. */
    record Problem(String href, String text) {}

    /** An answer that was given. */
    record Line(String grade, String words, String by, ZonedDateTime at) {}
}
