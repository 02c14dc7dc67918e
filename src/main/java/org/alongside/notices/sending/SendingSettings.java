package org.alongside.notices.sending;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * How notices leave. With a mail host by SMTP, without one into a folder: production does not start without a mail host, so the
 * folder is for trying Alongside out.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SendingSettings {

    @Bean
    Channel email(
            ObjectProvider<JavaMailSender> sender,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${alongside.mail.from:alongside@localhost}") String from,
            @Value("${alongside.mail.folder:data/mail}") Path folder) {
        var text = new MailText(from, clock);
        return host.isBlank() ? new DemoMailFolder(folder, text) : new SmtpChannel(sender.getObject(), text);
    }
}
