package org.alongside.work.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.cases.LegalToday;
import org.alongside.sheets.NotASheet;
import org.alongside.sheets.SheetFormat;
import org.alongside.work.Acts;
import org.alongside.work.SenselessList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A list as a spreadsheet and back: it is taken out, edited elsewhere, sent, looked at, and changes something only when the person says so. */
@Controller
@Casework
class SheetController {

    private final ListPage page;
    private final SheetExport export;
    private final SentSheets sent;
    private final CurrentActor current;
    private final LegalToday today;

    SheetController(ListPage page, SheetExport export, SentSheets sent, CurrentActor current, LegalToday today) {
        this.page = page;
        this.export = export;
        this.sent = sent;
        this.current = current;
        this.today = today;
    }

    /** The whole list of an address, as far as files may go. */
    @GetMapping("/work/export.{ending}")
    ResponseEntity<byte[]> export(@PathVariable String ending, @RequestParam Map<String, String> asked) {
        Actor actor = current.require();
        SheetFormat format = SheetFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
        SheetExport.Taken taken = export.of(actor, page.read(actor, asked), ending);
        String cut = taken.cut() ? "-first-" + Acts.MOST : "";
        return format.download(taken.sheet(), "work-" + today.date() + cut);
    }

    @GetMapping("/work/sheets")
    ModelAndView start() {
        return uploadPage(HttpStatus.OK);
    }

    @PostMapping("/work/sheets")
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) {
        Actor actor = current.require();
        if (file == null || file.isEmpty()) {
            return wrong("Choose an XLSX or CSV file that is not empty", HttpStatus.BAD_REQUEST);
        }
        try {
            return new ModelAndView("redirect:/work/sheets/" + sent.keep(actor, SheetReader.read(content(file))));
        } catch (NotASheet refused) {
            return wrong(refused.words(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/work/sheets/{sheet}")
    ModelAndView show(@PathVariable UUID sheet) {
        return sent.show(current.require(), sheet)
                .map(shown -> report(sheet, shown, HttpStatus.OK))
                .orElseGet(SheetController::gone);
    }

    @PostMapping("/work/sheets/{sheet}")
    ModelAndView take(@PathVariable UUID sheet, @RequestParam(required = false) @Nullable String agreed) {
        try {
            SentSheets.Shown shown = sent.take(current.require(), sheet, agreed != null);
            return shown.done()
                    ? new ModelAndView("redirect:/work/sheets/" + sheet)
                    : report(sheet, shown, HttpStatus.CONFLICT);
        } catch (NotFound expired) {
            return gone();
        }
    }

    @ExceptionHandler(SenselessList.class)
    ModelAndView senseless(SenselessList refused) {
        return new ModelAndView(
                "work/senseless", Map.of("words", String.valueOf(refused.getMessage())), HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView report(UUID sheet, SentSheets.Shown shown, HttpStatus status) {
        return new ModelAndView("work/sheet-check", status)
                .addObject("sheet", sheet)
                .addObject("report", shown.report())
                .addObject("good", shown.report().good())
                .addObject("bad", shown.report().bad())
                .addObject("done", shown.done());
    }

    /** What is not there, is somebody else's or has expired answers alike. */
    private static ModelAndView gone() {
        return wrong("What you sent is no longer kept. Send the file again", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView uploadPage(HttpStatus status) {
        return new ModelAndView("work/sheet", status)
                .addObject("most", Acts.MOST)
                .addObject(
                        "editable",
                        SheetColumn.editable().stream().map(SheetColumn::title).toList());
    }

    private static ModelAndView wrong(String words, HttpStatus status) {
        return uploadPage(status)
                .addObject("fileError", words)
                .addObject("problems", List.of(new WorkController.Problem("#file", words)));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
