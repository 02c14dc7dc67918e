package org.alongside.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.CaseView;
import org.alongside.forms.Checked;
import org.alongside.forms.Forms;
import org.alongside.work.CaseAction;
import org.alongside.work.CaseActions;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.TaskForms;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ReflectionUtils;

/** Stands between whoever sends a form and the services that take it, and plants the canary in between. */
public final class PlantedForms implements BeanPostProcessor {

    private final ObjectProvider<CanaryInEveryText> canary;
    private final ObjectProvider<Work> work;
    private final ObjectProvider<TaskForms> taskForms;
    private final ObjectProvider<Forms> forms;

    public PlantedForms(
            ObjectProvider<CanaryInEveryText> canary,
            ObjectProvider<Work> work,
            ObjectProvider<TaskForms> taskForms,
            ObjectProvider<Forms> forms) {
        this.canary = canary;
        this.work = work;
        this.taskForms = taskForms;
        this.forms = forms;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Submissions submissions) {
            return planting(submissions, "submit", call -> submit(submissions, call.getArguments()));
        }
        return bean instanceof CaseActions actions
                ? planting(actions, "raise", call -> raise(actions, call.getArguments()))
                : bean;
    }

    private static Object planting(Object bean, String method, MethodInterceptor planting) {
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> isOf(call, method) ? planting.invoke(call) : call.proceed());
        return factory.getProxy();
    }

    private static boolean isOf(MethodInvocation call, String method) {
        return call.getMethod().getName().equals(method) && !ReflectionUtils.isObjectMethod(call.getMethod());
    }

    private Object submit(Submissions submissions, Object... arguments) {
        Actor actor = (Actor) arguments[0];
        Posted posted = (Posted) arguments[2];
        WorkItemView item = work.getObject().see(actor, (UUID) arguments[1]);
        return canary.getObject()
                .send(taskForms.getObject().form(item), posted.typed(), new CanaryInEveryText.Sending() {

                    @Override
                    public Object send(Map<String, List<String>> answers) {
                        return submissions.submit(
                                actor, item.id(), new Posted(posted.version(), posted.key(), answers));
                    }

                    @Override
                    public boolean isTaken(Object result) {
                        return result instanceof Submitted.Finished;
                    }

                    @Override
                    public String why(Object result) {
                        return result instanceof Submitted.Incorrect incorrect
                                ? incorrect.checked().errors().toString()
                                : result.getClass().getSimpleName();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private Object raise(CaseActions actions, Object... arguments) {
        Actor actor = (Actor) arguments[0];
        CaseView witness = (CaseView) arguments[1];
        CaseAction action = (CaseAction) arguments[2];
        var typed = (Map<String, List<String>>) arguments[3];
        return canary.getObject().send(forms.getObject().form(action.form()), typed, new CanaryInEveryText.Sending() {

            @Override
            public Object send(Map<String, List<String>> answers) {
                return actions.raise(actor, witness, action, answers, (String) arguments[4]);
            }

            @Override
            public boolean isTaken(Object result) {
                return result instanceof Checked checked && checked.passes();
            }

            @Override
            public String why(Object result) {
                return result instanceof Checked checked ? checked.errors().toString() : result.toString();
            }
        });
    }
}
