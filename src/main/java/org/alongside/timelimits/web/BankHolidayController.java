package org.alongside.timelimits.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.access.AdminsOnly;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.BankHolidays;
import org.alongside.timelimits.LimitRecount;
import org.alongside.timelimits.UnfitBankHolidays;
import org.alongside.timelimits.domain.BankHolidayRows.Added;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank holidays that limits are counted by: which file counts, every file before it, and putting another in its place. */
@Controller
@AdminsOnly
class BankHolidayController {

    private static final int LARGEST = 1_000_000;

    private final BankHolidayFiles files;
    private final LimitRecount recount;
    private final People people;
    private final CurrentActor current;

    BankHolidayController(BankHolidayFiles files, LimitRecount recount, People people, CurrentActor current) {
        this.files = files;
        this.recount = recount;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/admin/bank-holidays")
    String show(Model model) {
        draw(model);
        return "timelimits/bank-holidays";
    }

    @PostMapping("/admin/bank-holidays")
    ModelAndView replace(
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes after) {
        UUID by = current.require().userId();
        try {
            BankHolidays next = files.replace(content(file), recount.needed(), by);
            int moved = recount.run();
            after.addFlashAttribute(
                    "notice",
                    "Limits are now counted by the bank holidays until %d. %s"
                            .formatted(next.lastCoveredDay().getYear(), said(moved)));
            return new ModelAndView("redirect:/admin/bank-holidays");
        } catch (UnfitBankHolidays unfit) {
            draw(model);
            model.addAttribute(
                    "problems",
                    unfit.problems().stream()
                            .map(it -> FieldProblem.of("file", it))
                            .toList());
            return new ModelAndView("timelimits/bank-holidays", model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping("/admin/bank-holidays/recount")
    String countAgain(RedirectAttributes after) {
        after.addFlashAttribute("notice", said(recount.run()));
        return "redirect:/admin/bank-holidays";
    }

    private void draw(Model model) {
        model.addAttribute("calendar", files.current().holidays());
        model.addAttribute("waiting", recount.waiting());
        model.addAttribute("history", files.history().stream().map(this::line).toList());
    }

    private Line line(Added it) {
        BankHolidays holidays = files.numbered(it.number()).holidays();
        String years = holidays.firstCoveredDay().getYear() + " to "
                + holidays.lastCoveredDay().getYear();
        UUID who = it.by();
        return new Line(
                it.number(),
                years,
                it.at().atZone(LegalToday.LONDON),
                who == null ? "Came with the software" : people.nameOf(who));
    }

    private static String said(int moved) {
        return switch (moved) {
            case 0 -> "No running limit has another last day.";
            case 1 -> "1 running limit has another last day; the one before is kept.";
            default -> "%,d running limits have other last days; the ones before are kept.".formatted(moved);
        };
    }

    private static String content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new UnfitBankHolidays(List.of("Choose the file bank-holidays.json from www.gov.uk"));
        }
        if (file.getSize() > LARGEST) {
            throw new UnfitBankHolidays(List.of("The file must be 1 MB or smaller"));
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that counts or counted. */
    record Line(int number, String years, ZonedDateTime at, String by) {}
}
