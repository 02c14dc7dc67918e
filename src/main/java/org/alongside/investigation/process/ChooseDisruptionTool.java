package org.alongside.investigation.process;

import java.util.Map;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Enters the measure sought in the register. A measure in force is never left without anybody who watches it. */
@Component
class ChooseDisruptionTool implements TaskHandler {

    private final DisruptionRegister register;

    ChooseDisruptionTool(DisruptionRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        String tool = submission.answers().text("tool");
        if (!tool.equals("none")) {
            register.seek(submission.run(), DisruptionTool.ofWord(tool));
        } else if (register.binding(submission.run()).isPresent()) {
            throw new Refusal(
                    "tool",
                    "A measure is still in force. Choose what you seek; if it is not issued, the measure in force comes up for review");
        }
        return Map.of();
    }
}
