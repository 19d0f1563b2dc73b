package jp.madoguchi.ledger.card;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardRepository extends JpaRepository<Card, UUID> {}
