package jp.madoguchi.resident.queue;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import jp.madoguchi.core.admission.FairGate;
import jp.madoguchi.core.admission.WaitingRooms;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.LayoutProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the waiting room behind the page of a stopped site and before sessions and security. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {

    private static final int BEHIND_A_STOP = Ordered.HIGHEST_PRECEDENCE + 30;

    @Bean
    WaitingPage waitingPage(
            @Lazy ThymeleafViewResolver views, @Lazy LayoutProvider layouts, Assets assets, MessageSource messages) {
        return new WaitingPage(views, layouts, assets, messages);
    }

    @Bean
    FilterRegistrationBean<QueueFilter> queueFilter(WaitingRooms rooms, FairGate gate, WaitingPage page) {
        FilterRegistrationBean<QueueFilter> registration =
                new FilterRegistrationBean<>(new QueueFilter(rooms, gate, page));
        registration.setOrder(BEHIND_A_STOP);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
