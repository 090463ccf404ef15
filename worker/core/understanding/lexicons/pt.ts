/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { portugueseSignals } from './signals/pt.ts'
import { portugueseThings } from './things/pt.ts'

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: Lexicon = {
  language: 'pt',
  common: `
    o a os as um uma uns umas e é de do da dos das em na nos nas ao aos à às por pelo pela pelos pelas para pra pro com sem que q quem qual quais
    quando qdo onde aonde cadê kd como quanto quanta quantos quantas qto porque porquê pq não nao naum sim já ainda ninguém ngm nem também tb tbm
    mais muito mto mt bem mal agora hoje hj ontem amanhã até depois eu ele ela eles elas nós vós você voce vocês voces vc vcs cê te me se lhe lhes
    isso isto esse essa este esta esses essas estes estas aquele aquela meu minha meus minhas seu sua seus suas teu tua nosso nossa vosso vossa
    vossos vossas nele nela dele dela deste desta desse dessa neste nesta num numa foi foram são era ser sou somos está estão estou estava estive
    tá ta tou tava ter tem têm tenho temos tinha tive há havia fiz faz fazer fazem fazemos vai vão vou quero queria quer querem gostava gostaria
    posso pode podem poderia consigo consegue conseguem preciso precisava olá ola oi bom boa dia tarde noite boas obrigado obrigada obg pfv sff
    encomenda pedido recebi comprei chegou mandei enviei veio vem dois duas falta faltam ajuda produto loja dinheiro alguém algum alguma outro
    outra mesmo então assim aqui aí ou mas gente moça qualquer`,
  typical: `ção ções ão ões ãe nh lh ã õ dade ência ância eiro eira agem`,
  known: `
    pedia pedido pedidos pedida pedidas perdido perdida perder pedir pediu compra compras compro cobra cobro troca trocas troco tocar conta contas
    conto contra contei carta cartas cara caras barata barato claro clara pago paga pagas parte partes porta portas ponto pontos corte cortes
    cortei forma formas fora foram fogo fogos jogo jogos logo bolso bolsa bolsas caixa caixas baixa baixo chave chaves chego chega chegam cheguei
    entrega entregas entrada envio envios vendo venda vendas tenda tendas renda rendas prenda prendas prende senha senhas senhor senhora linha
    linhas minha vinha vinho vinhos marca marcas manta manda mandam manca mania nunca número números nome nomes postal posta costa costas custa
    custo gosto gosta gasto rosto resto teste texto sexto cesto cesta sesta festa feste veste vestir vista visto lista listas pista queda querida
    cores cortar cordas corda carro carros carga cargas preço preços prazo prazos prato pratos preto preta peça peças pecas pessoa pessoas passo
    passos passado posso possa nosso vosso osso grosso fralda faltas falta falha falhas folha folhas bolha morada moradas morado amada molho milho
    filho filha filhos velho velha ovelha orelha telha tela telas selos selo estada estrada entrar centrar tentar contar cantar montar mostrar
    mostra amostra amostras testar gastar pastar bastar faixa faixas ficha fichas fecha fechar ferro erros erra terra serra guerra carne carnes
    carnet conte monte ponte fonte frente frete fretes frota fruta frutas fritas preciso precisa precioso seguro segura seguir segue seguida
    segundo segunda mundo fundo vidro vidros livro livros livre lixo luxo bruxo peixe deixe deixa deixo queixa queixo recado recados regado regador
    resposta proposta aposta posto gostos motor mota moto morte norte forte sorte corro correr corrida corredor coleira colar calor valor valores
    cabelo camelo cabelos camisa camisas missa caneta canetas panela janela tapete tapetes tomar tornar formar firmar afirmar confirmar morrer
    dormir lavar levar elevar nevar pesar passar pensar penso pesado ligar lugar jogar julgar pegar negar regar chegar cheirar cheiro chefe chefes
    cheque cheques choque creme cremes crime amor humor hora horas obras obra sobra sombra compre cobre cobrem sobre pobre nobre podre padre pedra
    pedras quadra quadro quatro outro outra ouro touro couro coro moro morro banho manha linho tinha tinta tintas trinta venho desconto desconta
    descansa conserto concerto conserta acerta alerta aberta aberto certo certa perto peito perfeito feito jeito leito direito direto diretor
    receita receitas aceita aceite azeite enfeite leite noite oito coito muito mito ainda vinda vindo lindo linda findo rindo indo saindo ouvido
    devido dívida dúvida vida vidas servida medida medidas médico medico médica música físico fisico logica lógica loja lojas laje hoje anjo banjo
    tanto santo quanto canto manto janto jantar junto juntos ponta planta plantas plano planos pilha pilhas trilha brilha mulher colher escolher
    colega colegas relógio relogio elogio colégio curso cursos recurso urso ursos custou gostou mandou mudou ajudou andou inicial passados confusão
    terem canadá entrei trans porto baixos estrangeiros espanhola aparelhos tecidos procura fechado formal esmola barco estreita paulo carlos neves
    máximo marta dormi levanto caneca canecas areia caldeira américa alberto fundos carmo corretor mário maria teclado aplicar mesa mesas soube
    calma escolheu cortina cortinas aranha secar nasceu chove bronca décimo conheço marcos duarte aparecer farias escreveu pousado provar pizzas
    garantir garrafas bomba bombas malas apertar acabada cómoda comoda deitado sujou vesti lavanda boneca bonecas letras fechei sobral manuel maias
    alternativas falhar apertei cargo calha contratar carla arruma pagando prometia copiar rolando escolar directo chiado cimento facial carvalho
    pesados solar ondas velas espuma assento suspense trens casou coceira violão decorar sente dieta ladeira ceará japonesa alemã transição mangas
    botas bota largas gancho estore magoa apostar quintas cortador grama hélices giram truque fermento segui pires derem deem trocaram matos leila
    facto estampa levem caminha calças calça latas dores achou cestas últimas vendi miúdo beber infantis etária integrar acaso corretos chato
    pressa batata batatas luvas extrator destas tratava lutar semanal montado parecia familiar promessa sabem trocou vales batida carimbo reaver
    brinco brincos publica senão enterra cabos digital dobra treinar taças garantirem acertada norma prensa francesa poster posters lados apanha
    tratarem arrasar termo bonita largos fofas tomadas ajusta plena miúda térmica mantas elétricas facas fraco escalada ficava padrão atual
    contexto teclas caráter pastas secção terminal serão deverá longo longa forçar borda módulo bloqueio barras barra alternar menus inferior
    estados digite duplo precisão parse enter remendo preencher contagem contando sejam macro carregado conhecido depende contents editor curtas
    seguranças reporte grade relata india índia suspensão acerca temas livres brasileiro legado visita protegido fração avalia avaliado avaliada
    avaliados avaliadas avaliam atende estende camada suécia brancos balão poder rolar desligado inteiros recuar maneira cresce resume régua topico
    tópico tópicos causar analisa baldes encaixe serviço serviços servia comporta limitar preceder larguras encolher acontecer travar tatar human
    panamá retomo futuras dentre ângulo caber casas casa desejado crescer estender mongo poucos poucas velhos versa versão silenciosa preferência
    preferências restos crítico crítica críticas córtex casam regras riscar opaco parecer contado saídas semente sementes negra munda banda bandas
    estará precise movimenta agrupa latina redução reserve rejeita mistura saltando inverso casos fortes fortaleza queira diminui combinada limpos
    permutar controles controlo preferida compor guias rejeição soltos corre colagem desloca contorna traços conversor escolhas canon graus sueca
    capazes crimeu caicos mudando targa minimal filmes braile ampliar desvia lentas banners estrito primos primas pairar surja direta proibidos
    seguras desmontado couber combo gestos acessos maduro madura complexa ampla honra chamados proto gerador recorda donos derrame complexo aperte
    conceito anotar correu mágica pesos rotas filas corpo corpos confundir suite potencial revoga porções escudo pataca acento calculadora proposto
    quebrará cortada faces esforço poderes terras neutra prepara camisola camisolas sapatilha sapatilhas ténis tênis saia saias gorro gorros cinto
    cintos cintas lençol lençóis almofada almofadas toalha toalhas colchão colchões cadeira cadeiras estante estantes armário armários gaveta
    gavetas tacho tachos talher talheres copos colheres garfo garfos bolacha bolachas biscoito chávena chávenas forno fornos fogão fogões lâmpada
    candeeiro candeeiros tomada carregador carregadores bateria baterias suporte suportes coluna colunas fones fone auscultador auriculares rato
    ratos ecrã ecrãs antena antenas berço berços carrinho carrinhos biberão chupeta chupetas babete fraldas mochila mochilas carteira carteiras
    estojo estojos lápis caderno cadernos tinteiro tinteiros pincel pincéis tesoura tesouras agulhas novelo novelos tecido malha malhas ganga
    algodão seda lã veludo borracha madeira aço barro gesso cola colas pregos martelo serrote broca brocas berbequim parafuso porcas arruela
    válvula válvulas torneira torneiras sanita chuveiro duche banheira espelho espelhos moldura molduras quadros relva semear vasos adubo flores
    rosas orquídea cato gatos gato cães cão trela ração areeiro aquário peixes pássaro gaiola café cafés chá chás mel queijo queijos chocolate
    bombom manhã marchar março maio junho julho terço quarto sábados tarde semana mesmo marcar maçã maçãs macaco vaca burro porco galo cabra coelho
    arara cavalo pato patos rosa roxo verde azul cinza cinzento castanho bege dourado prateado otávio antónio antónia amélia lurdes teresa rita
    sandra sara carina marina renato renata rafael raquel pedro paula miguel daniel bruno vasco tiago diogo sofia beatriz helena gomes santos
    pereira ferreira oliveira almeida moreira teixeira barros ramos pinto matias correia cardoso cunha sousa souza lopes contrário contraste
    contrato contém contacto sentido sentir serrar seringa borbulha borbulhas saúde sortido surdo cestos malte morango mostarda tosta tostadeira
    torradeira batedeira varinha leitor letra palha palheta toldo tolda caldo molde moldes modelo partilha partilhar partida partilho parto
    apartado comando mandado pescada pescador caçador casaco casacos camiseta trança tranças franja mordeu moreno mordedor morena morangos mortal
    portal portão porteiro pontual pintar pintura cintura costura altura leitura soltura barba barbas barbear tarefa tarefas desejar campo campos
    fator sueco versões mídia média arrastar marinho marisa capas desenho prado relação conflito bandeira alvos visão perguntas celular célula
    textos cavalos sigla pegam jogam tomas ferraz almada abril conseguir adiada adiado pisou terminei esperou embolado vídeo vídeos murilo acertei
    contratei precisar domínio ponteiro espaços memória vestiu batom registrou jogou índice seção direita esquerda direitas pisar pisado saído
    congelados assina assinar tente baratas bata batas mata matas nata natas lata gata data datas marcha murcho merda perda perdas lenda`,
  sets: {
    parcel: `
      pedido pedidos encomenda encomendas compra compras pacote pacotes embrulho remessa entrega envio produto produtos artigo artigos item
      mercadoria objeto objecto enc coisas`,
    order: `pedido pedidos encomenda encomendas compra compras enc order carrinho`,
    thing: `produto produtos artigo artigos item itens peça peças coisa coisas compra pedido encomenda modelo presente prenda roupa`,
    want: `
      quero queria quer querendo queremos queríamos gostaria gostava gostaríamos gostávamos preciso precisava precisamos pretendo pretendia
      pretendemos desejo desejava desejamos necessito solicito solicitamos peço requeiro exijo precisando`,
    can: `
      posso podia poderia podemos pode podem podes poderiam podiam consigo consegue conseguem conseguimos dá dava tem têm possível como favor vou`,
    came: `chegou chegaram chegado veio vieram vinha vinham recebi recebemos recebido recebida entregaram entregou entregue apareceu`,
    late: `
      atrasado atrasada atrasados atrasadas atraso atrasos atrasou atrasaram atrasadíssimo atrasadíssima atrasadíssimos atrasadíssimas demorado
      demorada demorando`,
    stuck: `
      parado parada parados preso presa retido retida travado travada empacou empacado empacada encalhado encalhada estagnado encravado encravada
      bloqueado emperrado parou congelado esquecida esquecido`,
    change: `
      mudar muda mudem mude mudo mudança mudanças alterar altera alterem altere altero alteração trocar troca troquem troque troco modificar
      modifica modifiquem modifico corrigir corrige corrijam corrija correção corrijo retificar retifico atualizar atualiza atualizem actualizar
      editar edito substituir substitua arrumar consertar mexer`,
    wrong: `
      errado errada errados erradas errei incorreto incorreta trocado trocada trocados trocadas enganado engano enganei mal velho velha antigo
      antiga desatualizado desatualizada incompleto incompleta diferente diferentes equivocado`,
    broken: `
      partido partida partidos partidas partiu quebrado quebrada quebrados quebradas trincado trincada trincados rachado rachada rachados
      danificado danificada danificados estragado estragada estragados estragadas avariado avariada avariados avaria amassado amassada amassados
      amolgado amolgada rasgado rasgada rasgados riscado riscada riscados arranhado arranhada arranhões manchado manchada furado furada torto torta
      empenado empenada esmagado esmagados descosturado descosturada descosido descosida estourado estourada rebentou rebentado vazou vazado
      vazando derramado podre podres mofado mofada bolor enferrujado enferrujada defeito defeitos defeituoso defeituosa defeituosos molhado molhada
      vencido vencida vencidos estilhaçado estilhaçada esfarelado desmanchado desmanchada desfeito desfeita desmontado arranhão amachucado
      amachucada amolgadela ferrugem espatifado espatifada escangalhado escangalhada estragou quebrou rasgadinho murcho murchas mortas mortos
      lascado lascada descolado descolada despedaçado pedaços bocados cacos sujo suja usado usada`,
    person: `
      pessoa humano humana humanos atendente atendentes operador operadora operadores agente assistente funcionário funcionária colaborador
      colaboradora responsável supervisor supervisora gerente consultor consultora vendedor vendedora comercial representante encarregado chefe
      alguém gente especialista coordenador coordenadora`,
    pol: `
      por favor olá oi obrigado obrigada obg pfv pfvr pff sff pf bom boa dia tarde noite ok pls please faz já urgente agora boas gentileza um uma a
      o`,
    refund: `reembolso reembolsos reenbolso estorno estornos restituição ressarcimento reembolsado reembolsada reembolsar estornar estornado refund`,
    back: `devolver devolvo devolução devoluções devolve devolvido retornar devolvê`,
    sub: `assinatura assinaturas subscrição subscrições plano mensalidade mensalidades clube box caixinha anuidade quota renovação membership adesão`,
    size: `tamanho tamanhos número numeração tam medida medidas`,
    letters: `pp p m g gg xg xgg xs s l xl xxl xxxl exg`,
    account: `conta contas cadastro cadastros perfil registo registro ficha utilizador usuário`,
    login: `entrar logar login acessar aceder acesso iniciar autenticar`,
    password: `senha senhas palavra password passwords pass pin`,
    written: `
      escrevi escrevemos escrito enviei enviámos enviamos mandei mandamos liguei ligámos ligamos telefonei contactei contatei falei falámos falamos
      reclamei reportei abri perguntei preenchi expliquei pedi conversei avisei informei deixei reenviei`,
    mails: `
      email emails mail mails mensagem mensagens msg msgs sms smss newsletter newsletters publicidade propaganda propagandas promoções ofertas
      notificações novidades marketing push spam catálogo mailing comunicações campanhas`,
    insult: `
      idiota idiotas imbecil imbecis estúpido estúpida estúpidos estúpidas otário otária otários babaca babacas retardado retardada retardados
      vagabundo vagabunda vagabundos cabrão cabrões cretino cretina cretinos parvo parva parvos parvalhão parvalhões parvalhona nojento nojenta
      nojentos nojentas tapado tapada tapados analfabeto analfabeta analfabetos inútil inúteis canalha canalhas escroto escrotos arrombado
      arrombados desgraçado desgraçada desgraçados energúmeno energúmenos mongoloide ignorante ignorantes fdp fdps filhadaputa filhodaputa pilantra
      pilantras picareta picaretas cuzão cuzões aldrabão aldrabões mentecapto mentecaptos energumeno demente dementes acéfalo acéfalos panaca
      panacas bobalhão`,
    weak: `
      burro burra burros burras asno asnos anta antas jumento jumentos besta bestas palhaço palhaços palhaça lixo lixos merda merdas bosta bostas
      corno cornos porco porca porcos safado safada safados mongol chulo chulos animal animais vaca vacas cadela trouxa trouxas ladrão ladrões
      atrasado atrasadinho atrasadinhos traste trastes verme vermes escumalha escória mané manés bandido bandidos`,
    staff: `
      atendente atendentes funcionário funcionária funcionários chefe gerente estafeta entregador vendedor vendedora operador operadora suporte
      armazém loja empresa chat dono diretor atendimento técnico técnica equipe equipa serviço site vocês vcs moça colega patrão empregado
      empregada motorista carteiro montador`,
    event: `
      casamento casamentos boda casório baptizado baptismo aniversário aniversario aniver niver formatura batizado batismo comunhão crisma natal
      consoada réveillon reveillon páscoa carnaval halloween funeral velório enterro noivado festa ceia baile gala ceremónia cerimônia cerimónia
      arraial inauguração confraternização debutante finalistas virada aninhos noivos bodas natalício`,
    weekday: `segunda terça quarta quinta sexta sábado domingo amanhã fim`,
    family: `
      mãe pai marido esposa mulher filho filha filhos avó avô avós irmão irmã neto neta sogra sogro tio tia namorado namorada primo prima afilhado
      afilhada madrinha padrinho sobrinho sobrinha cunhada cunhado bebé bebê companheiro companheira pais família`,
    body: `
      mão mãos dedo dedos pé pés pele rosto cara braço braços perna pernas olho olhos boca lábios língua costas couro cabeça testa barriga pulso
      punho joelho dente pescoço orelha garganta corpo tornozelo ombro coxa unha unhas anca costela costelas clavícula nariz queixo peito palma
      canela nádega bacia crânio`,
  },
  categories: {
    'order.status': {
      clear: `cod|codigo|cód|código|id|link|localizador|nr|num|nº|número|track ~2 envio|number|objeto|rastreamento|rastrear|rastreio|seguimento|tracking`,
      hint: `@parcel|cheg*|correios|entreg*|entregador|estafeta|transportadora`,
      against: `@back|@broken|@late|@refund|@sub|anul*|cancel*|catálogo*|cep|endereço|errado|estoque|extraviad*|faltando|fatura|frete|garantia|loja|manual|morada|nota|parado|password|pontos|preso|retido|senha|stock|sumiu|travado|troca|trocar,
        até agora, consta|diz ~3 entregue, se eu comprar`,
    },
    'order.delayed': {
      clear: `@stuck ~3 alfândega|correios|desde|em|faz|há|na|no|nos,
        compra|encomenda|envio|estado|objeto|pacote|pedido|rastreamento|rastreio|seguimento|status|tracking ~4 @stuck|desatualizado,
        data|entrega|prazo|previsão|tempo ~5 acabou|era|esgotado|esgotou|estourou|excedido|expirou|passada|passaram|passou|terminou|ultrapassado|ultrapassou|vencendo|venceu|vencida|vencido,
        motivo|por|porq|porque|porquê|pq|razão ~5 atraso|atrasou|chegou|demora|demoram|demorando|despachado|despacharam|entregaram|entregue|enviado|enviaram|expedida|saiu`,
      hint: `aguard*|ainda|desde|esperar|hoje|já`,
      against: `@back|@refund|assinatura|contacto|contato|cupom|garantia|ligar|ligação|mensalidade|pontos|protocolo|reembols*|responde*|resposta|retorno|ticket|troca|trocar,
        entregue ~6 não, qual ~2 prazo`,
    },
    'order.missing': {
      clear: `@parcel|caixa|carga|celular*|embrulho|objeto|prenda|presente|telemóvel ~6 desapareceram|desapareceu|desaparecida|desaparecido|extravi*|furtada|furtado|levaram|perderam|perdeu|perdida|perdido|roubada|roubado|sumiram|sumiu|violado,
        afirmam|aparece|aparecem|apitou|aplicativo|app|consta|constam|dada|dado|deu|diga|digam|diz|dizem|dizendo|falam|falando|figura|marca|marcada|marcado|marcaram|marcou|segundo|sistema|status ~5 concluída|concluído|entregaram|entregue|entregues|recebi|recebida|recebido,
        concluída|concluído|entrega|entregaram|entregou|entregue|entregues|finalizada|finalizado ~8 cadê|n|nada|nem|ninguém|nunca|não|sem,
        desapareceram|desapareceu|desaparecida|desaparecido|extravi*|furtada|furtado|furtaram|levaram|perderam|perdeu|perdida|perdido|roubada|roubado|roubados|roubaram|roubou|sumiram|sumiu|surripiaram|violado ~6 @parcel|caixa|carga|celular*|objeto|prenda|presente|telemóvel|vestido*,
        entregue ~2 a|ao|em|na|no|num|onde|outra|para|pra ~1 caixa|casa|cidade|desconhecido|destinatário|endereço|morada|outra|outro|porteiro|quem|remetente|terceiro|vizinha|vizinho`,
      likely: `cadê|desaparec*|destinatário|entregaram|entregou|entregue|extravi*|furt*|perderam|perdida|perdido|portaria|porteiro|roub*|sumiu|vizinh*`,
      hint: `nada|nunca|recebi|transportadora`,
      against: `email|estorno|fatura|nota|reembols*|resposta,
        perdi ~3 cartão|código|etiqueta|nota|número|palavra|parafuso|recibo|senha`,
    },
    'order.change': {
      clear: `adia|adiantar|adiar|adiem|agendar|aguardar|antecipa|antecipar|atrasar|marcar|marquem|mudar|passar|reagendar|reagende|reagendem|remarcar|reter|segura|segurar|segurem ~4 encomenda|entrega|envio|pedido,
        alterar|alteração|editar|edito|mexer|modificar|mudança|mudar ~3 @order`,
      hint: `@change|coloquei|enganei|engano|errei|escolhi`,
      against: `@account|@sub|anul*|cancel*|cep|chegou|cupom|defeito|devol*|email|endereco|endereço|ficou|mail|morada|newsletter|palavra|password|política|pontos|recebi|rua|senha|veio,
        cartão ~2 crédito|guardado|salvo, fatura|nota fiscal, não ~1 serve|serviu, trocas? ~2 loja`,
    },
    'order.address': {
      clear: `@change|coloquei|conferir|confirma|confirmar|corrigir|enganei|engano|errar|errei|escrevi|esqueci|falta|faltou|indiquei|informei|misturei|muda|mudado|preencheu|pus|puxou|verificar ~5 andar|apartamento|bairro|bloco|cep|cidade|complemento|destinatário|destino|endereco|endereço|freguesia|morada|porta|postal|rua,
        andar|apartamento|bairro|cep|complemento|destinatário|destino|domicílio|endereco|endereço|endereços|morada|moradas|porta|postal|rua ~6 @change|@wrong|branco|certa|certo|existe|falta|faltando|faltou|iguais|incompleta|inexistente|mudou,
        a|meu|minha|o endereco|endereço|morada ~4 encomenda|entrega|está|ficou|nao|não|pedido|saiu|ta|tá,
        endereco|endereço|morada ~1 antiga|antigo|certo|correta|correto|diferente|errada|errado|incorreta|nova|novo|outra|outro|velha|velho,
        endereco|endereço|morada ~2 compra|encomenda|entrega|envio|pedido`,
      likely: `bairro|bloco|cep|complemento|destinatário|endereco|endereço|morada|redirecion*|rua`,
      hint: `casa|corrigir|entrega|entregar|portaria`,
      against: `cancel*|devol*|fatura|frete|guardad*|newsletter|nota|quanto|salv*, entregam ~2 em|na|no,
        minha|na cadastro|conta|ficha|perfil`,
    },
    'order.cancel': {
      clear: `anula|anulada|anular|anulação|anule|anulem|anulo|cancela|cancelada|cancelado|cancelamento|cancelando|cancelar|cancelarem|cancele|cancelem|cancelo|desfazer|suspendam|suspender|trava|travem ~5 @num|@parcel|cadeira|envio|ingresso|passagens|pré|reserva|segundo|tudo|uma`,
      likely: `@can|@want|ainda|desejo|melhor|onde|peço|prefiro|quero|tempo|vou ~3 anular|anulação|cancelamento|cancelar,
        anul*|cancel*|desist*|engano`,
      hint: `engano|errado|mais`,
      against: `@refund|@sub|cadastro|cancelaram|cancelou|conta|contrato|dinheiro|email|emails|garantia|mensal|newsletter|premium|prime|recorrente|renovar|renovação|sms|trimestral|trocar,
        custo|multa|política|regra|taxa ~3 cancel*`,
    },
    'order.place': {
      clear: `como|onde ~3 adquirir|adquiro|comprar|compro|encomendar|encomendo|finalizar|finalizo`,
      likely: `consigo|desejo|gostaria|posso|preciso|pretendo|queria|quero|vim|vou ~2 adquirir|comprar|comprá|encomendar|encomendá|levar|reservar,
        quero comprar|levar|reservar`,
      hint: `carrinho|compra|pagar|quero`,
      against: `@back|@change|@refund|aconselh*|anul*|assinatura|atacado|atrasado|cancel*|chegou|cnpj|comprei|cupom|demora|desconto|encomendei|entregam|erro|esgotado|estoque|fatura|garantia|nota|parcel*|pedi|presente|procurando|procuro|promoção|recebi|recomend*|reposição|revend*|stock|subscrição|tamanho|trava|travou,
        não ~1 consigo|deixa|dá|funciona, qual ~3 indica|melhor|recomenda, queria saber, se eu comprar`,
    },
    'order.problem': {
      clear: `@came|estava|está|ta|tava|traz|tá|vem ~5 @broken,
        falta|faltam|faltando|faltaram|faltava|faltavam|faltou|sem ~4 acessório|artigo|brinde|cabo|caixa|carregador|comando|dois|duas|instruções|item|lacre|manual|metade|parafuso|parafusos|peça|peças|produto|pés|resto|tampa|um|uma|unidades`,
      hint: `caixa|chegou|mandaram|problema|qualidade|recebi|veio`,
      against: `@refund|aplicativo|aplicação|app|atendente|boleto|botão|cancel*|carrinho|cartão|checkout*|cobr*|cupom|endereço|entregador|fatura|link|login|morada|pagamento|pix|pontos|página|qual|quanto|recibo|reembolso|senha|site|substitu*|troca|vizinho,
        comprei|pedi ~2 errada|errado, há ~1 ano|dois|meses|um, nota ~1 errad*|fiscal|veio, não ~1 chegou|recebi,
        posso|queria|quero trocar`,
    },
    'delivery.options': {
      clear: `atende|atendem|despacham|entregam|entregariam|entregas|enviam|enviariam|expedem|mandam|mandas ~2 ao|aos|aqui|condomínio|cá|em|fora|hoje|na|nas|no|nos|para|pra|qualquer|todo,
        chega|chegam|entrega|entregam|entregar|entregas|enviam|enviar|envio|envios|manda|mandar|vem ~4 aldeia|alemanha|angola|apartado|açores|brasil|espanha|estrangeiro|europa|exterior|frança|ilhas|interior|luxemburgo|madeira|manaus|moçambique|norte|paraguai|portugal|recife|rural|suíça|sábado,
        custa|custam|custo|preço|qnto|qto|qual|quanto|valor ~3 entrega|envio|envios|frete|pac|portes|sedex`,
      likely: `entregam|envia|enviam|mandam ~1 em|na|no|para|pra`,
      hint: `chega|correios|demora|entrega|entregar|enviar|envio`,
      against: `@back|@late|@refund|adiar|antecipar|assinatura|atacado|box|calculador|carnaval|cobraram|comprei|confinamento|cupom|encomendei|entregue|erro|fatura|garantia|greve|incluiu|paguei|politica|rastre*|reagendar|revend*|subscrição,
        ainda não, cadê|onde está, endereço|morada ~4 alterar|errad*|mudar|trocar,
        meu|minha ~1 compra|encomenda|pacote|pedido ~5 chega|chegou|está|não|onde, não ~2 chegou|recebi, partir de`,
    },
    'return.start': {
      clear: `@can|@want|como|dava|onde|para|por|posso|pra|preciso|quiser|solicitar|vou ~4 devolução|devolve|devolvemos|devolver|devolvo|devolvê|retornar,
        abertura|abrir|autorização|código|etiqueta|formulário|guia|iniciar|instruções|marcar|pedido|processo|registar|solicitar|solicitação|solicito ~4 devolução|devoluções|devolver|postagem|retorno|reversa,
        devolução|devolver|devolvo|devolvê ~3 @num|@thing|as|bolsa|cadeira|casaco|colchão|dois|jogo|livro|loja|os|parcial|sapatos|tablet*|um|uma|vestido*,
        enviar|envio|enviá|manda|mandamos|mandar|mando|mandá ~4 de trás|volta`,
      likely: `coleta|devolução|devolver|devolvo|devolvê|etiqueta|recolha|reversa`,
      hint: `devolvido|embalagem|etiquetas|lacrado|volta`,
      against: `@broken|@refund|devolvam|devolvem|devolveram|devolvi|dinheiro|gratis|gratuita|grátis|permitida|pix|troca|trocam|trocar|troco,
        condições|custo|despesas|política|prazo|regra|regras|taxa ~3 devol*, devolv* ~3 diferença|dinheiro|montante|valor,
        endereço de, qual tamanho, se ~2 não ~2 gostar|servir`,
    },
    'return.exchange': {
      clear: `substituir|troca|trocar ~3 @size|@thing|armação|aro|cor|modelo|presente,
        troca|trocado|trocam|trocar|trocarem|trocava|troco|trocá|troque|troquem ~5 na|no|pela|pelas|pelo|pelos|por ~2 @letters|@num|@size|cor|crédito|maior|menor|modelo|médio|nova|novo|outra|outro|peça|preta|preto|produto|tamanho|um|uma|versão,
        troca|trocam|trocar|troco|trocá|troquem ~2 pela|pelas|pelo|pelos|por`,
      likely: `@can|@want|efetuar|fazer|gostaria|possível|prefiro|seria|solicitar|vou ~3 substituam|substituir|substituição|troca|trocar|troco|trocá,
        outra|outro|outros ~1 aro|cor|exemplar|igual|modelo|nova|novo|número|tamanho|unidade,
        reposição|substitu*|troca|trocam|trocar|troco|trocá|troquem`,
      hint: `maior|menor|nova|novo|outra|outro`,
      against: `@sub|acrescentar|estoque|estorn*|indica|permitida|pontos|recomend*|reembols*|stock, encomenda ~3 hoje, nota fiscal,
        troquei ~2 celular*|número|pilhas`,
    },
    'refund.request': {
      clear: `@want ~3 a|dela|meu|o|seu ~1 dinheiro|grana|valor,
        @want|como|dê|dêem|exijo|faz|fazem|fazer|façam|há|pedir|peço|prefiro|pretendo|quero|reclamo|solicitar|solicito ~4 compensação|estornar|estorno|indemnização|indenização|reembolsado|reembolsar|reembolsem|reembolso|reenbolso|ressarcida|ressarcido|ressarcimento|restituição,
        creditassem|creditem|devolução|devolva|devolvam|devolve|devolvem|devolver|devolverem|devolvessem|restituam|restitui|restituir|restituição ~4 dinheiro|frete|grana|montante|pago|paguei|pix|portes|quantia|taxa|valor,
        dinheiro|frete|grana|money|montante|pix|quantia|valor ~2 de back|devolta|volta,
        estorne|estornem|reembolse|reembolsem|ressarcir|ressarçam,
        estorno|reembolso ~3 bilhete|bilhetes|compra|diferença|encomenda|favor|faz|imediato|ingresso|ingressos|integral|parcial|pedido|pfv|por|total`,
      hint: `diferença|dinheiro|paguei|valor`,
      against: `@num dias|semanas, ainda não, black* friday*, cadê|estado|já|onde|quando|status ~5 dinheiro|estorn*|reembols*|valor,
        comprovante|demora|devolveram|estornado|política|pontos|reembolsado|reembolsaram|regra, em análise, mais barato,
        quanto tempo`,
    },
    'refund.status': {
      clear: `@refund|estornaram|reembolsaram ~6 ainda|análise|aparece|apareceu|aprovado|cai|caiu|cálculo|demora|desde|dias|entrou|errado|já|menos|metade|n|nada|nao|nunca|não|onde|pendente|prazo|quando|saiu|seguiu|semana|voltar,
        andamento|cade|cadê|estado|fase|kd|onde|previsão|pé|qdo|quando|situação|status ~6 @refund|devolvem|estornam|reembolsam|ressarcido`,
      likely: `devolvi|estornaram|estorno|reembolsaram`,
      hint: `@refund|conta|dinheiro|fatura|valor`,
      against: `baixou|devolvam|estornem|política|pontos|reembolsem|regra,
        exijo|gostaria|peço|queria|quero|solicito ~3 devolução|dinheiro|estorn*|reembols*|restituição, mais barato`,
    },
    'policy.question': {
      clear: `aceitam|consigo|dá|permitido|pode|podem|posso|possível ~3 devolução|devoluções|devolva|devolve|devolver|devolvida|devolvido|devolvidos|devolvê|trocar|trocas ~5 30|aberta|aberto|abertos|caixa|depois|desembrulhados|embalagem|etiqueta|interior|lacre|loja|nota|oferta|online|outlet|personalizado|personalizados|promoção|saldo|saldos|talão|usada|usado|íntima,
        até|qto|qts|qual|quantas|quanto|quantos|que ~4 dias|noites|período|prazo|semanas|tempo ~6 arrependimento|cancelar|desistir|devolução|devoluções|devolver|experimentar|garantia|reclamar|resolução|testar|teste|troca|trocar|trocas,
        se ~1 eu? ~2 n|nao|não ~1 adaptar|gostar|habituar|puder|quiser|servir`,
      likely: `devoluções|feriado|feriados|garantia|gratis|gratuito|grátis|lgpd|multa|política|privacidade|regra|regras|rgpd|termos|teste`,
      hint: `condições|funciona|permitid*|posso|se`,
      against: `apagar|apaguem|conserto|eliminar|excluir|pontos|recibo, meu estorno|pedido|reembolso, minha encomenda,
        queria|quero ~2 devolver|trocar, quero cancelar`,
    },
    'product.availability': {
      clear: `ainda|inda|ñ ~1 arranja|dispõem|existe|existem|fabricam|fazem|há|produzem|resta|restam|sobra|sobrou|tem|têm|vende|vendem,
        descontinuada|descontinuado|descontinuaram|descontinuou|esgotada|esgotadas|esgotado|esgotados|esgotaram|esgotou|estoque|lote|reponham|repor|reposição|repuserem|repõe|repõem|stock`,
      hint: `ainda|há|procuro|tem|unidades|vende`,
      against: `aconselh*|alguém|assinatura|atendente|boleto|cupom|defeito|desconto|entrega|feito|frete|garantia|humano|manual|material|nota|pontos|promoção|reembols*|resposta|retirada|retorno|subscrição|sugestão|sugestões|telefone,
        loja ~2 em|física|no, pedido ~3 não, tem como`,
    },
    'product.question': {
      clear: `cobre|contem|contém|contêm|incluem|inclui|leva|levam|possuem|possui|tem|traz|trazem|têm|usa|vem|vêm ~3 alça|amendoim|apoio|açúcar|bateria|bluetooth*|bolso|bolsos|cabo|cafeína|capuz|carregador|certificado|certificação|cheiro|conservantes|corantes|entrada|espaço|fecho|ferramentas|forro|foto*|frutos|gluten|glúten|lactose|leite|lugar|luz|manual|nota|ovo|parabenos|peças|pilha|pilhas|proteção|registo|registro|rodas|sal|soja|suporte|tampa|usb|versão|wifi|zíper|álcool,
        e|são|é ~4 ajustável|algodão|antiderrapante|biológico|bivolt|compativel|compatíveis|compatível|couro|descartável|desmontável|dobrável|elástico|frágil|hipoalergénico|hipoalergênico|impermeáveis|impermeável|laváveis|lavável|leve|macio|maciça|oleoso|orgânico|originais|original|pesado|recarregável|reciclável|regulável|removível|resistente|silencioso|sintético|solúvel|sustentável|transparente|tóxico|unissex|vegana|vegano,
        q|quais|qual|que ~3 autonomia|capacidade|características|composição|consumo|cor|cores|densidade|diferença|dimensões|duração|especificações|espessura|fabricante|fragrância|idioma|ingredientes|marca|materiais|material|memória|motor|origem|peso|potência|processador|raça|resolução|tecido|temperatura|teor|validade|versão|voltagem`,
      hint: `esse|este|modelo|produto|serve|tem|é`,
      against: `@back|@broken|@refund|aconselham|assinatura|atacado|baixou|caiu|cobr*|conta|cupom|desconto|entrega|envio|esgotad*|estoque|frete|indica|manual|melhor|parcel*|pontos|portes|prenda|presente|promoção|recomenda|recomendam|revend*|site|stock|subscrição|sugere|sugerem|troca|trocar,
        chegou|mandaram|veio ~4 errado|outro|trocado, fatura|nota fiscal, mais barato, meu pedido, minha encomenda,
        não consigo, não ~1 chegou|funciona|liga, qual tamanho`,
    },
    'product.sizing': {
      clear: `calça|calço|meço|peso|usa|uso|veste|visto ~1 @letters|@num|normalmente|sempre|tamanho,
        q|quais|qual|que ~2 altura|aro|calibre|forma|fôrma|largura|manequim|medida|medidas|numeração|numero|número|quadro|tam|tamanho`,
      hint: `apertado|cm|fica|kg|número|serve`,
      against: `@back|alterar|avisa|cancel*|disponív*|estoque|fatura|filtro|mandaram|mudar|pedido|recebi|sac|stock|telefone|troca|trocam|trocar|trocá|veio|whatsapp*,
        ainda ~2 há|tem|têm, número ~2 da ~1 encomenda`,
    },
    'product.recommendation': {
      clear: `lembrancinha|lembrança|lembranças|mimo|prenda|prendas|presente|presentes ~1 para|pra|pro ~3 @family|amiga|amigo|casal|chefe|criança|homem|menina|menino|mulher|professor|professora|quem,
        me ~1 aconselha|ajuda|ajudam|indica|recomenda|sugere,
        o|oq|q|quais|qual|que ~4 adequada|adequado|bonito|certo|compensa|comprar|compro|escolher|escolheria|escolheriam|escolho|ideal|indicada|indicado|levar|melhor|melhores|prefere*|preferem|prático|resistente|silencioso|simples|uso|vendido|vendidos ~2 comprar|escolher|levar|para|pra|usar,
        quais|qual|que ~4 p|para|pra ~2 bebé|bebê|cabelo|cabelos|cachorro|cansaço|casa|correr|criança|cães|cão|digestão|dor|dormir|gato|gatos|homem|idoso|iniciante|iniciantes|mancha|menina|menino|mulher|parede|pele|pizza|presente|queda|quem|retrato|trabalhar|uso|viagem`,
      likely: `aconselh*|adequado|comparar|compensa|dica|ideia|ideias|indica|indicam|iniciante|melhor|orçamento|prenda|recomend*|sugere|sugerem|sugest*,
        qual ~4 para|pra`,
      hint: `para|pra|preciso|procuro|qual|quem`,
      against: `@letters ou @letters,
        avisa|cancel*|código|devolver|embrulh*|endereço|frete|instruções|montar|morada|pontos|portes|problema|recomendei|recomendo|tamanho|trocar,
        cartão oferta|presente, indicar|indiquei ~2 amig*, mais barato, vale presente`,
    },
    'product.support': {
      clear: `como|onde|qual ~4 acerto|ajustar|ajusto|amacia|aplica|aplico|ativar|ativo|atualiza|atualizo|calibra|calibrar|calibro|carrego|conectar|conecto|configurar|configuro|consertar|conserto|desentupo|desmonto|destravo|dilui|diluir|emparelhar|emparelho|encaixa|encaixo|formatar|liga|ligar|ligo|parear|pareio|passa|programa|programar|programo|rego|regular|regulo|reinicio|reset*|resetar|reseto|tira|tirar,
        consertam|consertar|conserto|dilui|diluir|diluo|encolheu|manual|reparam`,
      hint: `aparelho|funcionar|meses|máquina|usar`,
      against: `@back|@refund|avaliação|boleto|cadastro|carrinho|cartão|conta|devolução|email|endereço|finalizar|frete|login|montadores|morada|newsletter|pagamento|pix|pontos|rastre*|troca|trocar,
        acabei de, aplicativo|app|site ~3 erro|não|trava, chegou|recebi|veio ~3 @broken, pedido ~3 não`,
    },
    'price.discount': {
      clear: `coupon|cupom|cupons|cuponzinho|cupão|cupões|descontinho|liquidação|promocode|rebaixas|voucher|vouchers,
        desconto ~4 aniversariante|app|estudante|estudantes|funcionário|idosos|levar|militar|newsletter|pix|primeira|professor|quantidade|quem|sócios|universitário|vista,
        dá|dão|existe|faz|fazem|há|rola|tem|têm ~3 cashback|cupom|desconto|oferta|promoção|promoções`,
      likely: `cashback|cupom|cupons|cupão|desconto|descontos|liquidação|oferta|ofertas|promo|promocional|promoção|promoções|saldos|voucher,
        cupom|código|desconto|oferta|promo|promoção|vale|voucher ~6 erro|expirado|expirou|funciona|inexistente|inválida|inválido|n|nao|não`,
      hint: `barato|código|preço|vale`,
      against: `amazon|atacado|baixou|caiu|carga|cnpj|concorrente|concorrência|lojista|magalu|outra|outro|pontos|resgatei|revend*|salão|shopee|sms|worten,
        código ~2 confirmação|postal|rastre*|verificação, não ~2 receber, saldo ~3 cartão|gift|pontos|vale`,
    },
    'price.match': {
      clear: `achar|achei|arranjar|comparei|encontrar|encontrei|está|tem|vi ~6 mais|menos|por ~1 @num|baixo|barata|barato|caros|menos,
        em|na|no|à ~2 aliexpress|amazon|americanas|auchan|concorrente|concorrência|conforama|continente|decathlon|fnac|kabum|leroy|lidl|magalu|mercado|shein|shopee|worten ~6 @num|barato|cobrem|igualam|menos|metade,
        faz|fazem|fazer|faça|façam|fizerem|vendem|vendia ~2 a|esse|igual|mesmo|o|pelo|por ~2 @num|mesmo|preço|valor,
        preço ~1 antigo|garantido|justo|mais|mínimo`,
      likely: `cobre|cobrem|concorrente|concorrência|igualam`,
      hint: `caro|diferença|menos|preço|valor, mais barato`,
      against: `@sub|atacado|cancel*|cupom|estorn*|prime|reembolso|seguro|tamanho|troca|trocar`,
    },
    'loyalty.question': {
      clear: `acumular|acumulo|caducam|creditado|creditados|expiram|ganhar|ganho|juntar|lançar|resgatar|resgate|resgatei|somar|somou|transferir|trocar|troco|usar|uso|vencem|zeraram ~4 bônus*|cashback|milhas|pontos|prémio|prêmio|recompensa,
        carimbos|fidelidade|fidelização|milhas|points|pontinhos|pontos|pts|referral|selinhos|selos,
        meu|meus|minha|quanto|quantos|saldo ~3 bônus*|cashback|milhas|pontos|pts|selinhos`,
      likely: `carimbos|cashback|clube|escalão|fidelidade|fidelização|indicação|indiquei|milhas|nível|pontos|prémio|prêmio|pts|recompensa*|saldo|selinhos|vip`,
      hint: `benefícios|crédito|ganho|vantagens`,
      against: `cancel*|cupom|invadiu|levaram|mensalidade|quota`,
    },
    'subscription.change': {
      clear: `@sub|cabaz|caixa|débito|envio|envios ~6 adiantar|adiar|alterar|antecipar|anual|ativa|ativo|congelar|frequência|mensal|mudar|mudem|pausa|pausada|pausado|pausar|pausem|próxima|próximo|pular|quando|quinzenal|reativar|regularizo|renova|renovação|retomar|saltar|suspendam|suspender|suspensa|transferir|trimestral|trocar|venceu,
        adiantar|adiar|alterar|antecipar|congelar|downgrade|mudar|mudem|passar|pausa|pausada|pausado|pausar|pausei|pausem|pula|pular|pulo|reativar|reativem|renovar|retomar|retomo|salta|saltar|skip|suspendam|suspender|transferir|trocar|troquem|upgrade ~5 @sub|cabaz|caixa|mes|mês|próxima|próximas|próximo,
        frequência|pausa|pausar|pausei|pausem|periodicidade|reativar`,
      likely: `adiar|anual|assinatura|assinaturas|frequência|mensalidade|pausa|pausar|plano|pular|quinzenal|reativar|renova|subscrição|suspendam|suspender|trimestral,
        próxima box|caixa|entrega`,
      hint: `box|caixa|clube|mensal|mês|plano`,
      against: `anular|cancel*|desativar|emails|encerra|encerrar|endereço|estorn*|fatura|licença|morada|newsletter|pontos|publicidade|reembols*|rescisão|sair|sms|terminar,
        fim de|à, não ~1 renov*`,
    },
    'subscription.cancel': {
      clear: `acabar|anular|anulem|anulo|cancela|cancelamento|cancelar|cancele|cancelei|cancelem|cancelo|desativar|desativem|desistir|encerra|encerrar|encerrem|encerro|fim|parar|removam|remover|rescindir|rescisão|saio|sair|terminar|terminem|termino|tira|tirem ~5 @sub|auto|contrato|débito|garantia|ginásio|inscrição|mensal|premium|prime|próximas|recorrente|renovação|revista|seguro|teste`,
      likely: `cancela|cancelar|cancelem ~3 assinatura|mensalidade|plano,
        encerra|encerrar|mensalidade|renovação|rescisão|subscrição|terminar`,
      hint: `anul*|cancel*|fim|parar|sair`,
      against: `boletim|email|emails|encomenda|estorn*|frequência|lista|newsletter|pausa|pedido|publicidade|pular|reativar|reembols*|sms,
        cadastro|conta ~2 apagar|cliente|excluir, mudar ~3 para|plano`,
    },
    'account.access': {
      clear: `@login|aceder|desbloquear|desbloqueio|recuperar|recupero ~3 aplicação|app|conta|login|perfil|sessão|área,
        @password|acesso|biometria|conta|login|usuario|usuário|utilizador ~2 bloqueada|bloqueado|bloquearam|errada|errado|esqueci|esquecida|expirado|expirou|incorreta|incorreto|inválida|inválido|n|nao|nunca|não|perdi|reset*|suspensa|travada|travado,
        a|minha|nova password|senha,
        codigo|código|pin|sms|token ~3 2fa|acesso|chega|confirmação|entrar|inválido|login|recebo|segurança|verificação,
        esquecemos|esqueceu|esqueci|lembro|perdi|recuperar|redefinir|repor|sei ~4 @password|acesso|login|user|usuário|utilizador`,
      likely: `aceder|acessar|autenticação|bloquead*|desbloque*|hacke*|logar|login|password|recuperar|redefinir|senha`,
      hint: `acesso|conta|código|email|entrar`,
      against: `abrir|criar ~3 conta, apagar|deletar|eliminar|encerrar|excluir|fechar ~4 conta,
        bluetooth*|cadastrar|cadeado|cofre|cupom|newsletter|pix|rastreio|tablet*|wifi, cancelar ~2 assinatura,
        código ~2 desconto|postal|promocional|rastre*`,
    },
    'account.update': {
      clear: `@change|adicionar|apagar|apago|atualizem|corrigissem|ponho|remover|tirar|troco ~4 apelido|celular*|cpf|dados|email|idioma|login|mail|nascimento|nome|país|perfil|sobrenome|telefone|telemóvel|titular,
        @change|adicionar|apagar|apago|cadastrar|colocar|excluir|guardar|ponho|remover|salvar|tirar|vincular ~4 cartão|endereço|morada ~3 cadastro|conta|ficha|guardada|guardado|novo|perfil|registado|salvo,
        abertura|abrir|abro|cria|criar|criação|crio|fazer|faço|fez ~2 cadastro|conta|perfil|registo,
        apelido|cartão|celular*|cpf|dados|email|endereço|ficha|foto*|idioma|login|mail|morada|nascimento|nif|nome|numero|número|país|perfil|sobrenome|telefone|telemóvel|titular ~5 @change|atualizo|cadastro|conta|corrijo|ficha|perfil|registo`,
      likely: `apelido|atualizar|cadastrar|cadastro|editar|ficha|perfil|registar|registo|sobrenome|titular|vincular`,
      hint: `@change|conta|dados|email|nome|telefone`,
      against: `@order|@sub|bloquead*|cupom|descadastr*|entrega|fatura|franque*|hackeada|invadiu|lista|mailing|newsletter|nota|palavra|password|pontos|rastre*|senha,
        apagar|deletar|eliminar|encerrar|excluir|fechar ~3 cadastro|conta|dados|perfil, código ~2 não`,
    },
    'account.delete': {
      clear: `apagar|deletar|eliminar|excluir ~2 conta|minha|tudo,
        apaga|apagamento|apagar|apagarem|apague|apaguem|cancelar|cancelem|deleta|deletar|delete|deletem|deleto|desativa|desativar|desativem|elimina|eliminar|eliminação|elimine|eliminem|encerra|encerramento|encerrar|encerrem|encerro|excluam|exclui|excluir|excluo|exclusão|fecha|fechar|fechem|limpar|limpem|remova|removam|remover|sumir|tira|tirem ~4 account|base*|cadastro|conta|contas|cpf|dados|ficha|histórico|informações|nif|perfil|registo|usuário|utilizador,
        cadastro|conta|dados|histórico|perfil|registo|usuário ~5 apaga|apagada|apagados|apagar|apague|apaguem|deletar|deletem|desativar|desativem|eliminar|eliminação|eliminem|encerramento|encerrar|encerrem|excluam|exclui|excluir|exclusão|excluída|fechar|fechem|fora`,
      likely: `apag*|delet*|desativ*|elimin*|encerr*|esquecimento|exclu*|lgpd|rgpd,
        apagar|deletar|eliminar|encerrar|excluir|fechar ~2 conta, meus dados`,
      hint: `cadastro|conta|dados|fechar`,
      against: `@sub|alterar|avaliação|comentário|emails|lista|loja|mailing|mudar|newsletter|notificações|privacidade|renovação|trocar|verificação,
        do ~2 carrinho|pedido`,
    },
    'payment.problem': {
      clear: `banco|boleto|cartão|compra|débito|elo|klarna|mastercard|mb|mbway|multibanco|pagamento|pay|payment|paypal|pix|qr|referência|transação|transferência|visa ~5 análise|bloqueada|bloqueou|cancelada|duplicado|errado|erro|expirado|expirou|failed|falha|falhado|falhou|inválida|inválido|negada|negado|negou|passa|pendente|problema|problemas|recusa|recusada|recusado|recusaram|recusou|travada|travou|venceu|vencido,
        boleto|cartão|mb|pagamento|paypal|pix|transferência ~3 n|nao|não ~2 abre|aceita|aceitou|aprovada|aprovado|autoriza|caiu|chegou|compensou|confirmado|confirmou|entrou|foi|funciona|identificado|lê|passa|passou|processado,
        boleto|código|pix|qr|referência ~4 copia|enviar|expirou|funciona|gera|lê|nova|novo|outra|outro|recebi|venceu|vencido|vencimento|válida,
        cobrada|cobrado|cobram|cobrando|cobrança|cobranças|cobraram|cobrou|debitado|debitaram|debitou|descontaram|lançamento|lançaram|pago|paguei|parcela|retirado|retiraram|tiraram ~5 dobrar|dobro|dois|duas|duplicada|duplicado|errada|errado|estavam|indevida|indevido|reconheço|três|vezes,
        n|nao|não ~2 aprovada|aprovado|autoriza|autorizada|autorizado|compensou|confirmado|confirmou|considerado|consideraram|identificado|passa|passou`,
      likely: `cobrado|cobrança|cobraram|debitado|debitaram|negad*|prestação|recusad*|recusou`,
      hint: `boleto|cartão|fatura|pagamento|pagar|paguei|pix`,
      against: `@refund|aceita|aceitam|assinatura|chargeback|contestar|cupom|desconto|devol*|formas|meios|mensalidade|métodos|newsletter|pontos|quota|senha|vale,
        frete grátis, mais barato, nota fiscal, posso pagar ~2 com|em|por`,
    },
    'payment.methods': {
      clear: `aceita|aceitais|aceitam|aceitas|aceite|aceites|fazem|tem|trabalham|têm|usam ~2 alelo|alimentação|american|amex|apple|bitcoin|boleto|carnê|cartão|cartões|cheque|cofidis|crediário|cripto|crédito|dinheiro|débito|elo|empenho|fgts|financiamento|google|klarna|mastercard|mb|mbway|multibanco|nupay|parcelamento|paypal|paysafecard|payshop|picpay|pix|pluxee|prestações|revolut|transferência|vale|visa,
        carnê|confiável|consignado|crediário|financiado|financiamento|financiar|maquininha|moeda|moedas|picpay,
        paga|pagamento|pagar|pago ~3 ao|com|contra|em|metade|na|no|pelo|por|via|à ~2 apple|balcão|boleto|cartão|cheque|cobrança|crédito|dinheiro|dois|duas|débito|dólar|entrega|euro*|google|klarna|loja|mb|mbway|multibanco|parcelas|paypal|pix|prestações|reembolso|revolut|saldo|transferência|vezes|vista`,
      likely: `consigo|da|dá|permite|permitem|pode|podemos|posso|possível|se|tem ~3 dividir|fracionar|paga|pagamento|pagar|parcelar,
        pagar ~2 com|em|por, posso pagar`,
      hint: `cartão|pagamento|pagar`,
      against: `@refund|assinatura|cancel*|cobrado|cobrança|cobraram|cupom|debitaram|devol*|erro|expirou|guardado|mensalidade|nota|paguei|parcelei|pontos|recus*|salvo|venceu|vencido,
        duas vezes, fatura ~2 nif|nome, já ~1 paguei, não ~1 aprovado|caiu|confirmou|funciona|identificado|passa`,
    },
    'billing.invoice': {
      clear: `@can|@want|baixar|baixo|cadê|colocar|descarregar|descarrego|emitam|emitem|emitir|enviar|enviem|envio|falta|faturam|incluir|manda|mandar|mandem|onde|pedir|perdi|peço|receber|recebi|reenviar|reenviem|tem|têm|veio ~4 comprovante|comprovativo|danfe|factura|fatura|faturas|faturação|invoice|nf|nfe|nota|recibo|recibos|talão|xml,
        danfe|icms|intracomunitário|intracomunitários|iva|nf|nfe|nfs|xml,
        factura|fatura|faturas|invoice|nf|nota|recibo|talão ~5 abre|anos|branco|cnpj|compra|condomínio|contabilista|contribuinte|cpf|despesas|diferente|duplicada|eletrónica|eletrônica|emissão|emitem|emitir|empresa|encomenda|endereço|errada|errado|imposto|inscrição|irs|iva|minha|morada|nif|nipc|nome|outra|pdf|pedido|proforma|pró|segunda|seguradora|seguro|simplificada|trimestre|vat,
        nota|notas ~1 crédito|fiscais|fiscal|paulista`,
      likely: `cnpj|comprovante|comprovativo|contribuinte|factura|fatura|faturas|faturação|invoice|iva|nf|nfe|nif|recibo|talão,
        nota fiscal`,
      hint: `cpf|empresa|nota|pdf`,
      against: `atacado|boleto|cadastro|continua|estorn*|pontos|reembols*|registo|revend*, nota ~1 @num|mil|máxima|zero`,
    },
    'website.problem': {
      clear: `aplicativo|aplicação|app|busca|calendário|carrinho|checkout*|configurador|favoritos|fila|filtro|lista|loja|menu*|página|site ~4 404|500|bloqueada|branco|bug|buga|caiu|congelada|congelou|crasha|demora|desapareceu|desconfigurado|encerra|encrava|erro|estranha|esvazia|fecha|fora|horrível|lenta|lento|quebrada|quebrado|some|sozinho|sumiram|sumiu|trava|travado|travando|travou|vazio`,
      likely: `não ~1 abre|carrega, site ~4 erro|fora|lento|não`,
      hint: `app|carrego|clico|link|página|site|tela`,
      against: `aparelho|assinatura|cadastrar|cadastro|cancelar|esgotad*|fatura|login|newsletter|nota|password|pontos|rastre*|registar|registo|seguimento|senha|sessão|subscrição|tracking,
        boleto|cartão|pagamento|pix ~3 erro|negad*|não|recus*, loja ~2 fechada|física`,
    },
    'company.contact': {
      clear: `^ @pol? qual ~2 contacto|contato|email|endereço|horário|insta|instagram|morada|telefone|whatsapp*|zap,
        diz|dizer|dá|indicar|informem|manda|passa|preciso|q|quais|qual|que|sabe|tem|têm ~4 canais|canal|cnpj|contacto|contato|ddd|email|endereço|facebook|fax|horário|insta|instagram|mail|morada|nipc|número|sac|telefone|telegram|whatsapp*|zap ~3 apoio|atendimento|certo|contacto|contato|empresa|loja|oficial|sac|sede|suporte|vcs|vocês|vossa|vosso|whatsapp*`,
      hint: `atendimento|email|ligar|loja|número`,
      against: `alguém|alterar|atacado|atendente|atualizar|cadastro|conta|currículo|código|emprego|enviei|escrevi|fatura|franqu*|humano|levantar|liguei|mandei|mudar|newsletter|nota|pedido|pessoa|péssimo|resposta|retirada|retorno|revend*|tamanho|trocar|vaga,
        entrega ~3 em|no, estoque|stock|tem na loja, me ~1 liga|ligar|liguem,
        meu|minha ~1 celular*|email|endereço|morada|número|telefone, número ~2 encomenda|pedido|rastre*`,
    },
    'business.inquiry': {
      clear: `afiliada|afiliado|afiliados|aprendiz|assessoria|atacadista|atacado|atacarejo|b2b|blogger|blogueira|brindes|candidatura|colaborar|colaboração|comissão|contratam|contratando|cotação|curriculo|currículo|cv|distribuidor|distribuidora|distribuidores|distribuir|distribuição|dropshipping|embaixadora|embaixadoras|emprego|entrevista|entrevistar|estagio|estágio|fornecedor|fornecedores|fornecimento|franchise|franchising|franqueado|franquia|grossista|grosso|imprensa|influencer|influenciador|influenciadora|jornal|jornalista|licitação|licitações|lojista|lojistas|marketplace|orçamento|orçar|parceria|parcerias|patrocinam|patrocinar|patrocínio|permuta|pregão|proposta|recebidos|recrutamento|reportagem|revenda|revendedor|revendedora|revendedores|revender|revendo|revista|seguidores|vaga|vagas|wholesale|youtuber,
        condições|desconto|preço|preços|tabela|valor|valores ~4 arquiteto|atacado|cabeleireiro|cnpj|convidados|decorador|empresa|empresas|escola|especiais|fábrica|lojista|peças|profissionais|profissional|quantidade|restaurante|revend*|salão|unidades,
        para|pra|somos ~1 minha|nossa|o|uma? ~1 agência|associação|cadeia|clínica|empresa|equipa|equipe*|escola|escritório|fabricante|hotel|hotéis|igreja|ong|prefeitura|restaurante|salão|transportadora,
        sou ~1 arquiteta|arquiteto|artesã|artesão|blogger|cabeleireira|cabeleireiro|decorador|fabricante|fornecedor|fotógrafo|influencer|jornalista|produtor`,
      likely: `afiliad*|atacado|brindes|colaboração|cotação|currículo|distribu*|emprego|empresa|empresas|estágio|fornec*|franqu*|imprensa|influencer|jornalista|orçamento|parceria|parcerias|patrocín*|representante|revenda|revendedor*|revender|vaga`,
      hint: `empresa|loja|marca|quantidade|seguidores|vender`,
      against: `assistência|atendente|clube|contrato|mentiu|presente|péssima|vendedor`,
    },
    'person.request': {
      clear: `comunicar|conversar|explicar|falar|fale|tratar ~4 @person,
        me atende|contacte|contactem|liga|ligar|ligarem|ligue|liguem|retorne|retornem|telefone|telefonem|transfere|transfira|transfiram`,
      likely: `atendente|bot|gerente|humano|operador|robô|supervisor|transfere|transfira, falar com`,
      hint: `agente|ajuda|alguém|assistente|falar|ligar|pessoa|suporte|telefone|transferir|vendedor`,
      against: `código|email ~2 não, endereço|morada|revend*|sac|whatsapp*, falei ~3 com, ficaram|ficou ~2 de`,
    },
    'complaint.service': {
      clear: `absurdo|arrogância|bandalheira|decepção|deplorável|desagrado|descaso|desconsideração|desilusão|desorganização|desrespeitada|desrespeitado|desrespeito|discriminada|discriminado|discriminação|enrolam|enrolando|enrolação|escrúpulos|inaceitável|inadmissível|incompetente|incompetentes|incompetência|indignação|insatisfação|intolerável|lamentável|palhaçada|preconceito|péssim*|racismo|racista|reviraram|ridículo|vergonha|vergonhosa|vergonhoso,
        apoio|atendente|atendimento|chat|empregada|empresa|entregador|estafeta|funcionária|funcionário|gerente|loja|montador|montadores|moça|operador|sac|serviço|suporte|tratamento|técnica|vendedor ~6 arrogante|burro|criado|criados|deboche|decepcionante|decepção|demorado|descaso|desligou|educada|educado|grossa|grosseiro|grosso|horrível|incompetente|ironia|lixo|mal|mau|mentiu|má|nada|porcaria|péssima|péssimo|racista|riu|rude|ruim|vergonha`,
      likely: `absurdo|dececion*|decepcion*|descaso|desilu*|desrespeito|grossa|grosseiro|grosso|horrível|inaceitável|inadmissível|incompet*|indignad*|insatisf*|lixo|palhaçada|pior|péssim*|queixa|queixar|queixas|reclam*|reclamando|reclamar|reclamaçao|reclamação|reclamações|reclamo|vergonha`,
      hint: `atendimento|mal|mau|ninguém|ruim|vergonhos*`,
      against: `cancel*|parabéns|sapato, dinheiro ~2 volta, não ~2 chegou, sem resposta`,
    },
    'contact.followup': {
      clear: `disse|disseram|falaram|falou|ficaram|ficaste|ficou|prometeram|prometeu ~3 de|q|que ~2 confirmar|contactar|enviar|ia|iam|ligar|ligavam|resolver|resolveriam|responder|respondiam|retornar|retornava|retornavam|verificar|voltar,
        do|meu|minha|o ~1 caso|chamado|protocolo|ticket`,
      likely: `chamado|insisto|protocolo|reitero|resposta|retorno|ticket`,
      hint: `aguardo|ainda|email|espera|ontem`,
      against: `boleto|cancelar|endereço|entregue|estorn*|frete|rastreio|reembols*|senha`,
    },
    'feedback.given': {
      clear: `apaixonada|apaixonado|continuem|curti|elogiar|elogio|elogios|encantada|encantado|felicitar|felicitações|gostamos|gostámos|maravilhada|maravilhado|parabenizar|recomendo|rendida|rendido|salvou|sugiro|superou,
        avaliação|comentário|nota|opinião|review ~3 @num|apagaram|apaguei|apareceu|compra|deixo|google|mudar|produto|site`,
      likely: `adoramos|adoraram|adorei|adoro|adorou|adorámos|agradecer|amamos|amaram|amei|amo|amou|avaliar|avaliação|comentário|elogi*|estrelas|excelente|fantástic*|feliz|gostei|impecáv*|linda|lindo|maravilhos*|parabéns|perfeito|recomendo|satisfeit*|sugestão|sugiro|ótimo`,
      hint: `bom|bonito|gosto|obrigado|opinião|top`,
      against: `cabelo|cupom|decepcion*|desiludid*|erro|mas|pontos|qual|reclam*|recus*|tamanho|trocar, me ~1 indica|recomenda,
        não ~2 gostei|gostou|recomendo|satisfeit*, quero devolver, veio ~2 errado|faltando`,
    },
    'newsletter.change': {
      clear: `aderir|assinar|ativar|cadastrar|entrar|inscreve|inscrever|inscrevo|inscrição|registar|subscrever ~4 alertas|catálogo*|emails|grupo|lista|newsletter|novidades|ofertas|promoções,
        anular|bloquear|bloqueia|cancela|cancelar|cancelem|cancelo|desativar|desativo|descadastrar|desinscrever|desligar|excluam|excluir|removam|remove|remover|retirar|retirem|saio|sair|tira|tirar|tirem ~5 @mails|base*|campanhas|catálogo*|email|envio|grupo|lista|mailing|propagandas,
        boletim|descadastr*|descadastro|desinscrever|desinscrição|mailing|newsletter|newsletters|optout|publicidade|spam*|telemarketing|unsubscribe,
        receber ~2 avisos|catálogo*|newsletter|newsletters|novidades|ofertas|promoções|publicidade`,
      likely: `descadastr*|emails|inscrever|mailing|marketing*|newsletter|notificações|novidades|propaganda*|publicidade|push*|sms|spam*|unsubscribe`,
      hint: `catálogo*|email|lista|mensagens|ofertas|receber`,
      against: `banner|box|confirmação|cupom|desconto|enviei|escrevi|mandei|pasta|pontos|rastreio|resposta, código ~2 não|sms`,
    },
    'small.talk': {
      clear: `^ certo|fala|fixe|legal|massa|ok|opa|show|top $`,
      hint: `certo|fixe|legal|ok|perfeito|show|ótimo`,
      against: `cadê|cancel*|comprei|devolução|devolver|encomenda|entrega|estorno|onde|pagamento|pedido|pode|podem|posso|preciso|problema|produto|qual|quando|quanto|queria|quero|reembolso|saldo|site|tem,
        como faço, não ~1 chegou|recebi`,
    },
    'detail.given': {
      hint: `@num|foi|nome|rua|sim`,
      against: `@broken|alterar|anul*|atrasad*|cadê|cancel*|devol*|errad*|erro|estorn*|falta|faltou|mudar|pode|podem|posso|preciso|queria|quero|rastreamento|reclam*|reembols*|status|trocar,
        ainda não, como|onde|por|quando qual|quanto|que, não ~2 chegou|consigo|funciona|recebi`,
    },
    'other.unclear': {
      clear: `^ @pol? ajuda|compra|dúvida|hm|hum|info|mais|pedido|pergunta|problema|socorro|tipo|urgente @pol? $`,
      likely: `asdf*|ghjk*|governo|jjjj*|piada|poema|qwerty*|receita|socorro|sorteado`,
      hint: `ajuda|assunto|coisa|dúvida|negócio`,
      against: `cartão|cupom|devolução|devolver|encomenda|entrega|pedido|site|tamanho`,
    },
  },
  signals: portugueseSignals,
  satisfied: `
    obrigad*, valeu, perfeito, perfeita, excelente, ótim*, óptim*, maravilh*, amei, adorei, gostei, satisfeit*, contente, feliz, parabéns
    recomendo, top, show, nota dez|mil|@num, muito bom|bem|boa, impecáv*, fantástic*, lindo|linda, fixe, espetacular, bom trabalho, simpátic*
    atencios*, incansável, agradeço`,
  frustrated: `
    @late, decepcion*, dececion*, desilu*, chatead*, irritad*, indignad*, revoltad*, insatisf*, aborrecid*, péssim*, horrível, horrível|terrível
    absurdo, vergonha, vergonhos*, descaso, desrespeito, falta de respeito, inadmissível|inaceitável|intolerável, palhaçada, lixo, porcaria
    nunca mais, ainda não, até agora nada, e nada, sem resposta, ninguém responde|resolve, @broken, errado|errada, problema|problemas, reclam*
    queixa, fart*, cansad* de, por que ~3 não, cadê, não ~1 resolve*, que raiva, demora, enrol*, mentir*, aff, pelo amor, lamentável, triste
    perdi ~2 paciência, já ~1 chega`,
  urgent: `
    urgente|urgentemente|urgência|urgentíssimo, quanto antes, o mais rápido, rápido|rapidamente|depressa, imediatamente, imediato|imediata, já já
    agora mesmo, hoje mesmo, ainda hoje, para ontem, hoje, amanhã, antes ~2 segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã
    até ~2 segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje, prazo ~1 limite, não posso esperar, asap, sem demora, socorro
    por amor de deus, pelo amor de deus`,
  courtesies: `
    olá ola oi oie oii oiii opa eae eai alô alo hello hi hey bom boa boas bons dia tarde noite dias tardes noites obrigado obrigada obrigados obg
    brigado brigada brigadão brigadao obrigadão agradecido agradecida grato grata valeu vlw tchau adeus xau até logo breve abraço abraços abs beijo
    beijos bjs bj ok okay oki blz beleza certo perfeito ótimo ótima óptimo fixe bacana joia jóia bem excelente maravilha cumprimentos entendido
    entendi percebi combinado claro saudações atenciosamente viva kkk kkkk kkkkk kkkkkk kkkkkkk haha hahaha hahahaha rs rsrs rsrsrs thanks thank
    bye tks`,
  filler: `
    por favor pela pelo ajuda tudo muito muita e a o de da que um uma é está tá ta ele ela seu sua te lhe vos isso isto era só fim semana feliz
    natal páscoa ano novo para pra todos toda equipa equipe senhor senhora moça moço linda querida querido amigo amiga gente pessoal então já
    também igual igualmente mim mais atenção resposta paciência rápida bom você vc vcs vocês estar fico aguardo amanhã não nada com licença desde
    agora foi bem mesmo mto mt aí ai pá simpatia ótimo grande gentil tenha tenham tem continuação`,
  answers: `
    sim não nao isso exato exatamente correto correta certo confirmo positivo negativo nenhum nenhuma claro aham uhum errado falso verdadeiro ambos`,
  things: portugueseThings,
  numbers: {
    order: `pedido pedidos encomenda encomendas compra ordem enc ref referência order`,
    marker: `n nº no num núm número numero números nr nro`,
    linker: `
      é e o a os as do da de com para pra por meu minha meus minhas nosso este esta esse essa foi sobre favor aqui tem está tá seu sua feito feita
      deste desta seguinte dois duas cujo tenho chama são era final em cadê`,
    otherBefore: `
      tamanho modelo apartamento apto andar sala bloco casa telefone tel telemóvel celular zap whatsapp fax nota fatura fiscal cliente conta
      agência ticket chamado protocolo processo cupom cupão voucher código codigo rua avenida av travessa página cartão nif nipc cpf cnpj
      contribuinte lote porta iban ddd ramal aro versão artigo grau erro rg cartao`,
    unitAfter: `
      dia dias semana semanas mês meses mes ano anos hora horas min minutos segundos peças pecas unidades unidade caixas pessoas vezes páginas
      watts pares camisetas camisas garrafas pontos graus kg quilo quilos g gramas litro litros ml metros cm mm km reais euros euro estrelas
      parcelas cv gb tb polegadas itens artigos pedidos encomendas emails seguidores cápsulas v volts`,
    yearBefore: `
      em desde de ano janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro verão inverno primavera outono natal`,
    postcode: `cep postal ceps`,
    tracking: `rastreio rastreamento tracking seguimento objeto objecto`,
  },
}
