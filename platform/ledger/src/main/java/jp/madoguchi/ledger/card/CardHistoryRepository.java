package jp.madoguchi.ledger.card;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardHistoryRepository extends JpaRepository<CardHistory, Long> {

    List<CardHistory> findByCardIdOrderById(UUID cardId);
}
