package org.alongside.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.CurrentActor;
import org.alongside.cases.CaseView;
import org.alongside.cases.CaseViewed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every page that is drawn with a young person ({@value #WITNESS} in its model) written down as a look at the case: no page needs to think of it. */
@Component
class LooksAtCases implements HandlerInterceptor, WebMvcConfigurer {

    private static final String WITNESS = "witness";

    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    LooksAtCases(CurrentActor current, ApplicationEventPublisher events) {
        this.current = current;
        this.events = events;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Before the page is drawn: what cannot be logged is not shown. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !leadsElsewhere(page) && page.getModel().get(WITNESS) instanceof CaseView witness) {
            events.publishEvent(new CaseViewed(witness.id(), current.require().userId()));
        }
    }

    private static boolean leadsElsewhere(ModelAndView page) {
        String name = page.getViewName();
        return name != null && name.startsWith("redirect:");
    }
}
